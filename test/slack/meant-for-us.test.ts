import { describe, expect, it } from "vitest";
import { isMeantForUs } from "../../src/slack/meant-for-us.ts";

describe("a message in one of our threads that mentions nobody", () => {
  it.each([
    "And in 2029?",
    "Who said that?",
    "more",
    "why",
    "What about the ferries?",
    "How much is it worth",
    "Scotland?",
    "Show me the other one",
    "Could you quote the minister on this?",
    "Thanks, and who will pay for it?",
    "Did the minister say when?",
    "What have we announced on lighthouses?",
    "Et en 2029 ?",
    "Combien cela coûte",
    "Peux-tu citer la ministre ?",
  ])("%j is a question to us", (text) => {
    expect(isMeantForUs(text)).toBe(true);
  });

  it.each([
    "Thanks!",
    "Great, that is the number I needed.",
    "I will put it in the briefing.",
    "Really?",
    "Right?",
    "Ben, is that the figure from Tuesday?",
    "<@U0BEN> when was it published?",
    "<!here> who has the release?",
    "Do you agree?",
    "Shall we use this one?",
    "Can I send it now?",
    "Could you send me the draft?",
    "Does anyone have the link?",
    "Let's go with it, ok?",
    "What do you think?",
    "Tu veux le garder ? On garde ?",
    "On peut l’envoyer ?",
    "Vraiment ?",
    "Merci",
    "",
  ])("%j is none of our business", (text) => {
    expect(isMeantForUs(text)).toBe(false);
  });
});
