/** Answering Web API calls, with the trouble that was ordered for them. */
import type { ApiResponse } from "./api/call.ts";
import type { Fault, Faults } from "./faults.ts";

export interface Answering {
  /** Answers a call of a method with what `work` gives; `null` means that the answer is lost on the way. */
  answer(method: string, work: () => ApiResponse): Promise<ApiResponse | null>;
  underWay(): number;
}

/** Answers so far as no fault befalls the call; `onRest` is called when a call has been answered. */
export function createAnswering(faults: Faults, onRest: () => void): Answering {
  let count = 0;
  return {
    async answer(method, work) {
      count += 1;
      try {
        const fault = faults.next(method);
        await fault?.until;
        return fault === undefined ? work() : await befall(fault, work);
      } finally {
        count -= 1;
        setImmediate(onRest);
      }
    },
    underWay: () => count,
  };
}

async function befall(fault: Fault, work: () => ApiResponse): Promise<ApiResponse | null> {
  if (fault.status === 429) return failure(429, "ratelimited", { "retry-after": String(fault.retryAfter ?? 1) });
  if (fault.status !== undefined) return failure(fault.status, fault.error ?? "internal_error");
  if (fault.error !== undefined) return failure(200, fault.error);
  if (fault.loseCall === true) return null;
  const response = work();
  await fault.answerAfter;
  return fault.loseAnswer === true ? null : response;
}

function failure(status: number, error: string, headers: Readonly<Record<string, string>> = {}): ApiResponse {
  return { status, headers, body: { ok: false, error } };
}
