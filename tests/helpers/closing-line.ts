import type { Reporter, TestModule } from "vitest/node";

/** Ends every run with one plain line: how many tests passed and failed. A run of no tests is a failure. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const passed = states.filter((state) => state === "passed").length;
    const failed = states.filter((state) => state === "failed").length;
    // A file that does not load, or an error outside any test, fails without a failed test.
    const broken = modules.filter((module) => module.state() === "failed" && module.errors().length > 0).length + unhandled.length;
    if (passed + failed === 0) process.exitCode = 1;
    process.stdout.write(`${passed} passed, ${failed + broken} failed\n`);
  }
}
