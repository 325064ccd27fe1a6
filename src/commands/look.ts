/** How this terminal wants text: as wide as it is, in colour where it shows any. */
import { coloured, plain } from "../terminal/paint.ts";
import type { Look } from "../terminal/render.ts";

/** Asked anew for each output, since a terminal may be resized. Lines of more than 100 characters tire the eye, however wide the window. */
export function currentLook(cited: Pick<Look, "cite"> = {}): Look {
  const { isTTY, columns } = process.stdout;
  const showsColour = isTTY && !process.env["NO_COLOR"] && process.stdout.hasColors();
  return { width: Math.min((isTTY && columns) || 80, 100), paint: showsColour ? coloured : plain, ...cited };
}
