/**
 * Words for an end, a refusal or a failure. A question that holds one takes for granted that something ended or was
 * refused: a sentence that speaks of the same things and of no such end does not answer it. English and French.
 */
import { analyse } from "./terms.ts";

const ENDINGS: ReadonlySet<string> = new Set(
  analyse(`
    refuse refused refusal reject rejected rejection fail failed failure failing end ended ending cease ceased
    close closed closure shut cancel cancelled cancellation abandon abandoned scrap scrapped axe axed ditch ditched
    quit resign resigned resignation leave sack sacked fire fired dismissed withdraw withdrew withdrawn
    withdrawal oppose opposed opposition deny denied denial ban banned delay delayed postpone postponed suspend suspended
    suspension revoke revoked repeal repealed
    disband disbanded terminate terminated veto vetoed lose lost
    refuser refusé refus rejeter rejeté échouer échoué échec fermer fermé fermeture annuler annulé abandonner abandonné
    démissionner démissionné démission quitter quitté suspendre suspendu reporter reporté interdire interdit
  `).map(({ term }) => term),
);

export function isEnding(term: string): boolean {
  return ENDINGS.has(term);
}
