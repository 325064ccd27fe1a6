/** What a language model was used for, as long as the process lives. */
import { dayOf } from "../records.ts";
import type { Store } from "../store.ts";

interface ModelUse {
  readonly records: Pick<Store, "spending" | "writings">;
  teams(): string[];
  /** Deletes what is from before a moment. */
  purge(before: number): void;
  forget(team: string): void;
}

export function createModelUse(): ModelUse {
  let sums: { readonly team: string; readonly day: number; tokens: number }[] = [];
  let writings: { readonly team: string; readonly digest: string; readonly json: string; readonly at: number }[] = [];
  const sumOf = (team: string, day: number) => sums.find((each) => each.team === team && each.day === day);
  const isOf = (team: string, digest: string) => (each: (typeof writings)[number]) =>
    each.team === team && each.digest === digest;
  return {
    records: {
      spending: {
        async reserve(team, at, tokens, most) {
          const day = dayOf(at);
          const sum = sumOf(team, day);
          if ((sum?.tokens ?? 0) >= most) return false;
          if (sum) sum.tokens += tokens;
          else sums.push({ team, day, tokens });
          return true;
        },
        async correct(team, at, tokens) {
          const sum = sumOf(team, dayOf(at));
          if (sum) sum.tokens += tokens;
        },
      },
      writings: {
        async find(team, digest) {
          const found = writings.find(isOf(team, digest));
          return found === undefined ? null : JSON.parse(found.json);
        },
        async keep(team, digest, sentences, at) {
          const isSame = isOf(team, digest);
          const json = JSON.stringify(sentences);
          writings = [...writings.filter((each) => !isSame(each)), { team, digest, json, at }];
        },
      },
    },
    teams: () => [...sums, ...writings].map(({ team }) => team),
    purge(before) {
      sums = sums.filter(({ day }) => day >= dayOf(before));
      writings = writings.filter(({ at }) => at >= before);
    },
    forget(team) {
      sums = sums.filter((each) => each.team !== team);
      writings = writings.filter((each) => each.team !== team);
    },
  };
}
