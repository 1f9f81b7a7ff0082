import { pipeline, Transform, type Readable } from "node:stream";
import { promisify } from "node:util";
import { crc32 } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { ReadoutError } from "#shared/errors.ts";

const open = promisify<string, yauzl.Options, ZipFile>(yauzl.open);

/**
 * The unpacked bytes of the one file in a zip; GDELT publishes its events so. They are held against the zip's own checksum.
 * @throws ReadoutError for a zip that is cut off, encrypted, or holds none or several files
 */
export async function openZipEntry(path: string): Promise<Readable> {
  try {
    const zip = await open(path, { lazyEntries: true, autoClose: false });
    const entry = await onlyEntry(zip, path).catch((error: unknown) => {
      zip.close();
      throw error;
    });
    const stream = await promisify<Entry, Readable>(zip.openReadStream.bind(zip))(entry);
    const checked = checksum(path, entry);
    // A failure reaches whoever reads `checked`.
    pipeline(stream, checked, () => zip.close());
    return checked;
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new ReadoutError(
      "record-invalid",
      `${path}: the zip cannot be read (${said}): it was cut off or is damaged, get it anew; nothing of it is kept`,
    );
  }
}

function onlyEntry(zip: ZipFile, path: string): Promise<Entry> {
  return new Promise((resolve, reject) => {
    const files: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      if (!entry.fileName.endsWith("/")) files.push(entry);
      if (files.length < 2) zip.readEntry();
      else reject(new ReadoutError("record-invalid", `${path}: the zip holds several files; unpack it and name those that are meant`));
    });
    zip.on("end", () => {
      const [file] = files;
      if (file) resolve(file);
      else reject(new ReadoutError("record-invalid", `${path}: the zip holds no file`));
    });
    zip.on("error", reject);
    zip.readEntry();
  });
}

function checksum(path: string, entry: Entry): Transform {
  let sum = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush(done) {
      const isSound = sum === entry.crc32;
      done(
        isSound
          ? null
          : new ReadoutError(
              "record-invalid",
              `${path}: the zip's checksum does not hold: it is damaged, get it anew; nothing of it is kept`,
            ),
      );
    },
  });
}
