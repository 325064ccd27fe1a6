/** From when a release may be seen, and whether it still stands: header fields that decide what may be said of it. */
import { type Header, MOMENT, readField, type Refuse, shown, SOME_TEXT } from "./header-fields.ts";
import type { Release, Status } from "./release.ts";

export type Standing = Pick<Release, "embargoUntil" | "embargoChannels" | "status" | "supersededBy">;

/** The fields that a header has of these; a malformed one is refused, never passed over, since that could show too much. */
export function readStanding(header: Header, refuse: Refuse): Standing {
  const embargoUntil = readField(header, "embargo_until", MOMENT, refuse);
  const embargoChannels = readChannels(header, refuse);
  const status = readStatus(header, refuse);
  const supersededBy = readField(header, "superseded_by", SOME_TEXT, refuse);
  if (embargoChannels.length > 0 && embargoUntil === null) refuse("it has `embargo_channels` but no `embargo_until`");
  if (supersededBy !== null && status !== "superseded") {
    refuse("it has `superseded_by` but not `status: superseded`");
  }
  return {
    ...(embargoUntil !== null && { embargoUntil }),
    ...(embargoChannels.length > 0 && { embargoChannels }),
    ...(status !== null && { status }),
    ...(supersededBy !== null && { supersededBy }),
  };
}

/** The same as a header writes it; what is not said is null. */
export function standingFields({
  embargoUntil,
  embargoChannels,
  status,
  supersededBy,
}: Standing): Record<string, unknown> {
  return {
    embargo_until: embargoUntil ?? null,
    embargo_channels: embargoChannels?.length ? embargoChannels : null,
    status: status ?? null,
    superseded_by: supersededBy ?? null,
  };
}

/** Rewriting a release lifts no embargo and no label: where a newer reading says nothing of one, the stored one stays. */
export function keepStanding<T extends Standing>(newer: T, stored: Standing): T {
  const embargo = newer.embargoUntil ? newer : stored;
  const label = newer.status ? newer : stored;
  return {
    ...newer,
    ...(embargo.embargoUntil && { embargoUntil: embargo.embargoUntil }),
    ...(embargo.embargoChannels && { embargoChannels: embargo.embargoChannels }),
    ...(label.status && { status: label.status }),
    ...(label.supersededBy && { supersededBy: label.supersededBy }),
  };
}

/** The same from a header that others wrote, where `status` may mean anything else, such as published. */
export function readForeignStanding(header: Header, refuse: Refuse): Standing {
  const status = header["status"];
  const isOurs = status === "withdrawn" || status === "superseded";
  return readStanding(isOurs ? header : { ...header, status: null }, refuse);
}

function readStatus(header: Header, refuse: Refuse): Status | null {
  const status = header["status"] ?? null;
  if (status === null || status === "withdrawn" || status === "superseded") return status;
  return refuse(`expected \`status\` to be withdrawn or superseded, got ${shown(status)}`);
}

function readChannels(header: Header, refuse: Refuse): string[] {
  const channels = header["embargo_channels"] ?? [];
  if (Array.isArray(channels) && channels.every((each) => typeof each === "string" && /^[A-Z0-9]+$/u.test(each))) {
    return channels;
  }
  return refuse(
    `expected \`embargo_channels\` to be a list of Slack channel ids such as [C0123456789], got ${shown(channels)}`,
  );
}
