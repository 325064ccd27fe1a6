/**
 * Loaded before a command (`node --import`): what Node makes of the sources is kept in the system's folder for temporary
 * files, so that the next start takes half the time. Where nothing can be kept there, commands start as they always did.
 */
import { enableCompileCache } from "node:module";

enableCompileCache();
