/** Answering Web API calls, with the trouble that was ordered for them. */
import type { ApiRequest, ApiResponse } from "./api/call.ts";
import type { Fault, Faults } from "./faults.ts";

export interface Answering {
  /** Answers a call; `null` means that the answer is lost on the way. */
  answer(request: ApiRequest): Promise<ApiResponse | null>;
  underWay(): number;
}

/** Answers with `work`, so far as no fault befalls the call; `onRest` is called when a call has been answered. */
export function createAnswering(
  faults: Faults,
  work: (request: ApiRequest) => ApiResponse,
  onRest: () => void,
): Answering {
  let count = 0;
  return {
    async answer(request) {
      count += 1;
      try {
        const fault = faults.next(request.method);
        await fault?.until;
        if (fault === undefined) return work(request);
        return befall(fault, request, work);
      } finally {
        count -= 1;
        setImmediate(onRest);
      }
    },
    underWay: () => count,
  };
}

function befall(fault: Fault, request: ApiRequest, work: (request: ApiRequest) => ApiResponse): ApiResponse | null {
  if (fault.status === 429) return failure(429, "ratelimited", { "retry-after": String(fault.retryAfter ?? 1) });
  if (fault.status !== undefined) return failure(fault.status, fault.error ?? "internal_error");
  if (fault.error !== undefined) return failure(200, fault.error);
  const response = work(request);
  return fault.loseAnswer === true ? null : response;
}

function failure(status: number, error: string, headers: Readonly<Record<string, string>> = {}): ApiResponse {
  return { status, headers, body: { ok: false, error } };
}
