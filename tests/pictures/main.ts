import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchPackedBrowser } from "#tests/helpers/browser.ts";
import { setup } from "#tests/helpers/prepare-journeys.ts";
import { Stage } from "#tests/helpers/reader.ts";
import { findDifference } from "./compare.ts";
import { reduceColours } from "./palette.ts";
import { SCENES } from "./scenes.ts";
import { take } from "./take.ts";

/**
 * `npm run pictures:check` compares the page with its accepted pictures and ends with 1 where one differs;
 * `npm run pictures:accept` makes what it shows now the accepted ones, all or those named.
 */
const ACCEPTED = join(import.meta.dirname, "accepted");
const DIFFERING = join(import.meta.dirname, "..", "..", "dist", "pictures");

const [how, ...names] = process.argv.slice(2);
const scenes = SCENES.filter(({ name }) => names.length === 0 || names.includes(name));
if (scenes.length === 0) throw new Error(`no picture is named ${names.join(", ")}`);

await setup();
rmSync(DIFFERING, { recursive: true, force: true });
const stage = await Stage.open({ launch: launchPackedBrowser });
let differ = 0;
try {
  for (const scene of scenes) {
    const path = join(ACCEPTED, `${scene.name}.png`);
    const taken = reduceColours(await take(stage, scene));
    const said = how === "accept" ? accept(path, taken) : check(scene.name, path, taken);
    process.stdout.write(`${scene.name.padEnd(20)} ${said}\n`);
  }
} finally {
  await stage.close();
}
process.stdout.write(
  how === "accept" ? `${scenes.length} pictures accepted\n` : `${scenes.length - differ} pictures match, ${differ} differ\n`,
);
process.exitCode = differ === 0 ? 0 : 1;

/** Only what differs is written anew, so that a change touches the pictures it changes. */
function accept(path: string, taken: Buffer): string {
  if (existsSync(path) && findDifference(readFileSync(path), taken) === null) return "as before";
  mkdirSync(ACCEPTED, { recursive: true });
  writeFileSync(path, taken);
  return `accepted, ${Math.round(taken.length / 1000)} kB`;
}

function check(name: string, path: string, taken: Buffer): string {
  const difference = existsSync(path) ? findDifference(readFileSync(path), taken) : { what: "has no accepted picture", picture: null };
  if (difference === null) return "matches";
  differ++;
  mkdirSync(DIFFERING, { recursive: true });
  writeFileSync(join(DIFFERING, `${name}.png`), taken);
  if (difference.picture !== null) writeFileSync(join(DIFFERING, `${name}.difference.png`), difference.picture);
  return `${difference.what}; see dist/pictures/${name}.png`;
}
