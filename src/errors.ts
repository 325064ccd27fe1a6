/** Errors whose message may be shown to a person as it stands: one sentence on what was expected, what came, what to do next. */

/** A setting, option or argument is wrong. Commands end with status 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** A file or folder cannot be read as a release or corpus. Commands end with status 1, or 2 where it came from a setting. */
export class CorpusError extends Error {
  override name = "CorpusError";
}

/** A service that the work needs (Slack, a model) refuses it or cannot be reached. Commands end with status 1. */
export class ConnectionError extends Error {
  override name = "ConnectionError";
}
