/** Figures that were reached once, and how far a run may fall below them before it counts as a step back. */
import { z } from "zod";
import { UsageError } from "../errors.ts";
import type { Figures } from "./metrics.ts";

const COMPARED = ["right", "hit1", "hit3", "mrr", "complete", "declineF1", "speaker", "verbatim"] as const;

export type ComparedFigure = (typeof COMPARED)[number];

/**
 * How much lower a share may be than the stored one. One question of a half is worth about 0.006, so that a single
 * question may change sides; a quote that is not verbatim may not. Times depend on the machine and are not compared.
 */
export const TOLERANCES: Readonly<Record<ComparedFigure, number>> = {
  right: 0.01,
  hit1: 0.01,
  hit3: 0.01,
  mrr: 0.01,
  complete: 0.01,
  declineF1: 0.015,
  speaker: 0.02,
  verbatim: 0,
};

export type BaselineFigures = Readonly<Record<ComparedFigure, number | null>>;

/** A baseline holds one row of figures for each part of the questions: `all`, and each split. */
export type Baseline = Readonly<Record<string, BaselineFigures>>;

export interface Drop {
  readonly figure: ComparedFigure;
  readonly stored: number;
  readonly now: number | null;
}

const share = z.number().min(0).max(1).nullable();
const shape = z.record(z.string(), z.record(z.enum(COMPARED), share));

/** Takes the content of a baseline file. Throws UsageError with `name` and what is wrong in it. */
export function readBaseline(name: string, content: string): Baseline {
  try {
    return shape.parse(JSON.parse(content));
  } catch (cause) {
    throw new UsageError(
      `${name}: expected stored figures, got something else. Write it anew with --update-baseline.`,
      {
        cause,
      },
    );
  }
}

export function formatBaseline(parts: Readonly<Record<string, Figures>>): string {
  const stored = Object.entries(parts).map(([part, figures]) => [part, storedFigures(figures)]);
  return `${JSON.stringify(Object.fromEntries(stored), null, 2)}\n`;
}

/** The figures that are lower than the stored ones by more than their tolerance, or that are gone. */
export function findDrops(figures: Figures, stored: BaselineFigures): Drop[] {
  return COMPARED.flatMap((figure) => {
    const before = stored[figure];
    const now = figures[figure];
    if (before === null || (now !== null && now >= before - TOLERANCES[figure])) return [];
    return [{ figure, stored: before, now }];
  });
}

/** Rounded down, so that a run equal to the stored one never counts as lower. */
function storedFigures(figures: Figures): Record<string, number | null> {
  return Object.fromEntries(
    COMPARED.map((figure) => [figure, figures[figure] === null ? null : Math.floor(figures[figure] * 10_000) / 10_000]),
  );
}
