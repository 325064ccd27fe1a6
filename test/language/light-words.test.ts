import { describe, expect, it } from "vitest";
import { isLightWord } from "../../src/language/light-words.ts";
import { analyse } from "../../src/language/terms.ts";

const wordOf = (word: string): string => analyse(word)[0]?.word ?? "";
const split = (list: string): string[] => list.split(" ");

describe("light words", () => {
  it("are words that only carry a question", () => {
    const light = split(
      "want wanted going made took happened occurring covered addressed outlined mentioned revealed considering details latest recently currently basically probably often several possible whatever quotable hello okay thx souhaite permet notamment recemment actuellement facon exemple plusieurs",
    );
    expect(light.filter((word) => !isLightWord(wordOf(word)))).toEqual([]);
  });

  it("are never what is demanded: actions, people, counted things, subjects", () => {
    const heavy = split(
      "sign signed win won own arrest arrested cost injure injured kill die build built cut lose lost pay fund ban deport remove rescue protect attack invest vote resign visit meet agree discuss smuggler officer police soldier migrant child boat drone gun dog million euro pound border camp beach crime gang law treaty school hospital tax energy information evidence security signer arreter bateau passeur police enfant camp frontiere",
    );
    expect(heavy.filter((word) => isLightWord(wordOf(word)))).toEqual([]);
  });

  it("are French verbs of that kind in their forms, in French questions only", () => {
    const forms = split("aura permises conclu eleve monte rend evolue deviendra menees lance");
    expect(forms.filter((word) => !isLightWord(wordOf(word), "fr"))).toEqual([]);
    expect(split("accord traversees demanteler financer policier signe").filter((word) => isLightWord(word, "fr"))).toEqual([]); // prettier-ignore
    expect(isLightWord("monte")).toBe(false);
  });

  it("are single figures and small ordinals too", () => {
    expect(split("1 2 3th").every((word) => isLightWord(word))).toBe(true);
    expect(split("12 2016 21th").some((word) => isLightWord(word))).toBe(false);
  });
});
