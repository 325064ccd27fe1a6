/** `npm start`: in Slack where Slack's tokens are set, otherwise the local workspace in the browser. */
import { startApp } from "../app.ts";
import { createLiveCorpus } from "../corpus/live-corpus.ts";
import { watchCorpus } from "../corpus/watch.ts";
import { createLog, type Log } from "../slack/log.ts";
import { isLostConnection } from "../slack/start-failure.ts";
import { createCommand, openWholeCorpus, print, readConfig, run } from "./command-line.ts";

interface StartOptions {
  readonly corpus?: string;
}

const command = createCommand("start", "Runs the bot: in Slack where its tokens are set, else in a local workspace.", [
  "",
  "--corpus my-corpus",
])
  .option("--corpus <dir>", "folder of the releases (default: CORPUS_DIR, or corpus)")
  .action(start);

await run(command);

async function start({ corpus }: StartOptions): Promise<void> {
  const config = readConfig();
  const log = createLog(config.logLevel, (line) => void process.stderr.write(line));
  process.on("unhandledRejection", (error) => onUnhandled(error, log));
  const stopped = nextSignal();
  const folder = corpus ?? config.corpusDir;
  const watch = watchCorpus(folder);
  const live = createLiveCorpus(openWholeCorpus(folder), watch);
  const running = await startApp(config, live, log);
  print(running.ready);
  const signal = await stopped;
  log.info({ signal }, "Stopping");
  await running.stop();
  // Sockets that take their time to close are nobody's concern any more.
  process.exit();
}

/** Ctrl-C arrives twice, from the terminal and from npm: the second must not cut the answers under way short. */
function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.on("SIGTERM", resolve);
    process.on("SIGINT", resolve);
  });
}

/** A bot that cannot hear Slack any more must not look alive: it ends, and whoever watches over it starts it again. */
function onUnhandled(error: unknown, log: Log): void {
  if (!isLostConnection(error)) {
    log.error({ err: error }, "Something failed that nobody waited for");
    return;
  }
  log.fatal({ err: error }, "The connection to Slack is lost for good");
  process.stderr.write("The connection to Slack is lost for good. Check the tokens, then start again.\n");
  process.exit(1);
}
