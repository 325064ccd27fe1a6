import { createMiniSearchIndex } from "../../src/retrieval/minisearch.ts";
import { examinePassageIndex } from "./passage-index.contract.ts";

examinePassageIndex("MiniSearch", createMiniSearchIndex);
