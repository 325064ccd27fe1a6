/**
 * What a view keeps for us, unseen: the channel that it was opened from, and what its listener wants back. Slack names
 * no channel when something happens in a view, yet it must happen as it would in that channel: in its language, with its
 * publishers, and with the releases under embargo that are named for it.
 */

interface WithMetadata {
  readonly private_metadata?: string;
}

/** The view with the channel in it; null for a view that belongs to none. */
export function placed<V extends WithMetadata>(view: V, channel: string | null): V {
  return { ...view, private_metadata: `${channel ?? ""}\n${view.private_metadata ?? ""}` };
}

/** The channel that a view was placed in, and the rest as the view was made with it. */
export function metadataOf({ private_metadata: kept = "" }: WithMetadata): { channel: string | null; own: string } {
  const [, channel = "", own = ""] = /^([A-Z0-9]*)\n([\s\S]*)$/u.exec(kept) ?? [];
  return { channel: channel || null, own };
}
