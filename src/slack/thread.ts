/** A thread in Slack: the channel, and the timestamp of the message that it hangs on. */
export interface Thread {
  readonly channel: string;
  readonly threadTs: string;
}
