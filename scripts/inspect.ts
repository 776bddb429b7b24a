import { inspectLines } from './inspect/lines';
import { inspectOne } from './inspect/one';

const USAGE = `usage: npm run inspect -- FILE [--url URL]
       npm run --silent inspect -- --jsonl   (JSON lines { "file", "url" } on stdin)`;

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--jsonl')) {
    // The runner of TypeScript scripts ends the process when its stdin ends; ours ends when the pages are read.
    process.stdin.removeAllListeners('end');
    return inspectLines(process.stdin, process.stdout);
  }
  const at = args.indexOf('--url');
  const url = at >= 0 ? args[at + 1] : null;
  const [file, ...rest] = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  if (!file || rest.length || (at >= 0 && !url)) {
    console.error(USAGE);
    return 2;
  }
  return inspectOne(file, url);
}

process.exitCode = await main(process.argv.slice(2)).catch((failure: Error) => {
  console.error(`inspect: ${failure.message}`);
  return 1;
});
