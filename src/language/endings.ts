/**
 * Words for an end, a refusal or a failure. A question that holds one takes for granted that something ended or was
 * refused: a sentence that speaks of the same things and of no such end does not answer it. English and French apart:
 * what is "reporté" is put off, what is "reported" is not.
 */
import type { Language } from "./periods.ts";
import { analyse } from "./terms.ts";

const termsOf = (words: string): ReadonlySet<string> => new Set(analyse(words).map(({ term }) => term));

const ENGLISH = termsOf(`
    refuse refused refusal reject rejected rejection fail failed failure failing end ended ending cease ceased
    close closed closure shut cancel cancelled cancellation abandon abandoned scrap scrapped axe axed ditch ditched
    quit resign resigned resignation leave sack sacked fire fired dismissed withdraw withdrew withdrawn
    withdrawal oppose opposed opposition deny denied denial ban banned delay delayed postpone postponed suspend suspended
    suspension revoke revoked repeal repealed
    disband disbanded terminate terminated veto vetoed lose lost
`);
const FRENCH = termsOf(`
    refuser refusé refus rejeter rejeté échouer échoué échec fermer fermé fermeture annuler annulé abandonner abandonné
    démissionner démissionné démission quitter quitté suspendre suspendu reporter reporté interdire interdit
`);

export function isEnding(term: string, language: Language): boolean {
  return (language === "fr" ? FRENCH : ENGLISH).has(term);
}
