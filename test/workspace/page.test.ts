import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { hasBrowser, openBrowser } from "../support/browser.ts";
import { startTinyApp, type TinyApp } from "./tiny-app.ts";

const word = (text: string) => ({ type: "plain_text" as const, text });

describe.skipIf(!hasBrowser("The window is"))("the window, in a real browser", () => {
  let browser: Browser;
  let workspace: Workspace;
  let tiny: TinyApp;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => browser?.close());

  beforeEach(async () => {
    workspace = await startWorkspace({ manifest });
    tiny = await startTinyApp(workspace, "socket", (app) => {
      app.message(async ({ message, say }) => {
        const quote = {
          type: "rich_text_quote" as const,
          elements: [{ type: "text" as const, text: "worth 72.2 million euros" }],
        };
        const more = { type: "button" as const, text: word("More"), action_id: "more", value: "1" };
        const helpful = { text: word("Yes"), value: "yes", accessibility_label: "This helped" };
        const unhelpful = { text: word("No"), value: "no", accessibility_label: "This did not help" };
        const feedback = {
          type: "feedback_buttons" as const,
          action_id: "feedback",
          positive_button: helpful,
          negative_button: unhelpful,
        };
        const blocks = [
          { type: "rich_text" as const, elements: [quote] },
          { type: "context_actions" as const, elements: [feedback] },
          { type: "actions" as const, elements: [more] },
        ];
        await say({ text: "72.2 million euros", blocks, thread_ts: message.ts });
      });
      app.event(
        "app_mention",
        async ({ event, say }) => void (await say({ text: "Answered in the thread", thread_ts: event.ts })),
      );
      app.action({ type: "block_actions", action_id: "feedback" }, async ({ ack, action, respond }) => {
        await ack();
        if (action.type === "feedback_buttons")
          await respond({ text: `Noted: ${action.value}`, replace_original: false });
      });
      app.action("more", async ({ ack, respond }) => {
        await ack();
        await respond({ text: "Here is more.", replace_original: true });
      });
      app.command("/communique", async ({ ack, command }) => ack({ text: `Only for you: ${command.text}` }));
      app.shortcut("find", async ({ ack, shortcut, client }) => {
        await ack();
        const element = { type: "plain_text_input" as const, action_id: "question" };
        const blocks = [{ type: "input" as const, block_id: "q", label: word("Question"), element }];
        const view = {
          type: "modal" as const,
          callback_id: "find",
          title: word("Find"),
          submit: word("Search"),
          blocks,
        };
        await client.views.open({ trigger_id: shortcut.trigger_id, view });
      });
      app.view("find", async ({ ack, view }) => {
        const isShort = (view.state.values["q"]?.["question"]?.value ?? "").length < 3;
        await (isShort ? ack({ response_action: "errors", errors: { q: "Ask a little more." } }) : ack());
      });
      app.event("app_home_opened", async ({ event, client }) => {
        if (event.tab !== "home") return;
        await client.views.publish({
          user_id: event.user,
          view: { type: "home", blocks: [{ type: "header", text: word("Five releases") }] },
        });
      });
    });
    page = await browser.newPage();
    errors.length = 0;
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(workspace.url);
  }, 60_000);

  afterEach(async () => {
    await page.close();
    await tiny.stop();
    await workspace.stop();
    const [first] = errors;
    if (first !== undefined) throw new Error(`The page's script failed: ${first}`);
  });

  it("answers a question that is typed, and one that is clicked; a button changes the message", async () => {
    await page.fill("main textarea", "How much is it worth?");
    await page.keyboard.press("Enter");
    await page.locator("blockquote", { hasText: "72.2 million euros" }).waitFor();
    await page.getByRole("button", { name: "More" }).click();
    await page.getByText("Here is more.").waitFor();
    expect(await page.locator("main textarea").inputValue()).toBe("");
  }, 60_000);

  it("tells the two feedback buttons apart, by name", async () => {
    await page.fill("main textarea", "How much is it worth?");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "This did not help" }).click();
    await page.getByText("Noted: no").waitFor();
    expect(await page.getByRole("button", { name: "This helped" }).count()).toBe(1);
  }, 60_000);

  it("offers examples to a newcomer", async () => {
    await page.locator(".example", { hasText: "What is new?" }).click();
    await page.locator("blockquote").waitFor();
    expect(await page.locator(".example").count()).toBe(0);
  }, 60_000);

  it("opens the thread of a mention", async () => {
    await page.getByRole("link", { name: "press-office" }).click();
    await page.fill("main textarea", "@Communiqué what is new?");
    await page.keyboard.press("Enter");
    await page.locator("aside").getByText("Answered in the thread").waitFor();
    expect(await page.locator("main .thread-line").textContent()).toContain("1 reply");
  }, 60_000);

  it("shows a private answer to the one who asked, and to nobody else", async () => {
    await page.getByRole("link", { name: "general" }).click();
    await page.fill("main textarea", "/communique small boats");
    await page.keyboard.press("Enter");
    await page.getByText("Only visible to you").waitFor();
    await page.getByText("Only for you: small boats").waitFor();
    await page.locator("select[data-person]").selectOption({ label: "Ben Okafor" });
    await page.getByRole("link", { name: "general" }).click();
    await page.getByText("Mention").first().waitFor();
    expect(await page.getByText("Only for you").count()).toBe(0);
  }, 60_000);

  it("opens a modal, shows its errors beside the field, and closes it", async () => {
    await page.getByRole("button", { name: "Find a quote" }).click();
    const dialog = page.getByRole("dialog", { name: "Find" });
    await dialog.getByLabel("Question").fill("a");
    await dialog.getByRole("button", { name: "Search" }).click();
    await dialog.getByText("Ask a little more.").waitFor();
    await dialog.getByLabel("Question").fill("small boats");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    expect(workspace.person("ana").modal()).toBeUndefined();
  }, 60_000);

  it("shows the Home tab", async () => {
    await page.getByRole("link", { name: "Home", exact: true }).click();
    await page.getByRole("heading", { name: "Five releases" }).waitFor();
    expect(new URL(page.url()).searchParams.get("tab")).toBe("home");
  }, 60_000);

  it("says what went wrong in a sentence", async () => {
    await page.fill("main textarea", "/weather today");
    await page.keyboard.press("Enter");
    await page.getByText("/weather is not a valid command").waitFor();
    expect(await page.getByRole("alert").count()).toBe(1);
  }, 60_000);
});

const manifest = {
  display_information: { name: "Communiqué", description: "Answers in quotes." },
  features: {
    agent_view: { suggested_prompts: [{ title: "What is new?", message: "What was announced this week?" }] },
    slash_commands: [{ command: "/communique", description: "Ask", usage_hint: "[question]" }],
    shortcuts: [{ type: "global", callback_id: "find", name: "Find a quote" }],
  },
  settings: { event_subscriptions: { bot_events: ["app_mention", "app_home_opened", "message.im"] } },
};
