/** Tables and charts, whose rules reach across their cells. */
import { asArray, asObject, asObjects, type Json } from "../json.ts";
import { limits } from "./limits.ts";
import { richText } from "./rich-text.ts";
import {
  anything,
  boolean,
  byType,
  type Check,
  fault,
  identifier,
  integer,
  lengthOf,
  list,
  object,
  oneOf,
  string,
} from "./shape.ts";
import { textOf } from "./text-of.ts";

const number: Check = (value, at, report) => {
  if (typeof value !== "number") fault(report, at, "invalid_type", "must be a number");
};

const cells: Readonly<Record<string, Check>> = {
  raw_text: object({ type: anything, text: string(limits.table.characters, 1) }),
  raw_number: object({ type: anything, value: number, text: string(limits.table.characters, 1) }),
  rich_text: richText,
};
const cell = byType(() => cells, "table cell");

function shortEnough(max: number): Check {
  return (value, at, report) => {
    if (lengthOf(textOf(asObject(value)["rows"] ?? [])) > max) {
      fault(report, at, "too_long", `must hold less than ${max + 1} characters in all`, max);
    }
  };
}

const column = object({ "align?": oneOf("left", "center", "right"), "is_wrapped?": boolean });

export const table: Check = object(
  {
    type: anything,
    "block_id?": identifier,
    rows: list(list(cell, limits.table.cells), limits.table.rows),
    "column_settings?": list(column, limits.table.cells),
  },
  shortEnough(limits.table.characters),
);

const evenRows: Check = (value, at, report) => {
  shortEnough(limits.dataTable.characters)(value, at, report);
  const rows = asArray(asObject(value)["rows"]).map((row) => asArray(row));
  if (rows.some((row) => row.length !== rows[0]?.length)) {
    fault(report, `${at}/rows`, "uneven_rows", "rows must all have the same number of cells");
  }
  if (rows[0]?.some((each) => asObject(each)["type"] === "rich_text") === true) {
    fault(report, `${at}/rows/0`, "invalid_value", "header cells must not be rich_text");
  }
};

export const dataTable: Check = object(
  {
    type: anything,
    "block_id?": identifier,
    caption: string(limits.text, 1),
    rows: list(list(cell, limits.dataTable.columns), limits.dataTable.rows, 2),
    "page_size?": integer(1, limits.dataTable.pageSize),
    "row_header_column_index?": integer(0, limits.dataTable.columns - 1),
  },
  evenRows,
);

const label = string(limits.chart.label, 1);
const point = object({ label, value: number });
const series = list(object({ name: label, data: list(point, limits.chart.categories) }), limits.chart.series);
const axis = object({
  "categories?": list(label, limits.chart.categories),
  "x_label?": string(50),
  "y_label?": string(50),
});
const charts: Readonly<Record<string, Check>> = {
  pie: object({ type: anything, segments: list(point, limits.chart.series) }),
  line: object({ type: anything, series, "axis_config?": axis }),
  bar: object({ type: anything, series, "axis_config?": axis }),
  area: object({ type: anything, series, "axis_config?": axis }),
};

const onePointEach: Check = (value, at, report) => {
  const drawn = asObject(asObject(value)["chart"]);
  const categories: readonly Json[] = asArray(asObject(drawn["axis_config"])["categories"]);
  for (const [index, each] of asObjects(drawn["series"]).entries()) {
    if (categories.length > 0 && asArray(each["data"]).length !== categories.length) {
      fault(report, `${at}/chart/series/${index}/data`, "uneven_rows", "must have one point per category");
    }
  }
};

export const chart: Check = object(
  {
    type: anything,
    "block_id?": identifier,
    "title?": string(limits.chart.title),
    chart: byType(() => charts, "chart"),
  },
  onePointEach,
);
