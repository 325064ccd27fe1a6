/** The page on which Slack asks whether the app may be installed, and in which workspace. */
import { Hono } from "hono";
import { html } from "hono/html";
import type { OAuth } from "./oauth.ts";
import type { State } from "./state.ts";

/** Routes of the page; whoever allows is the first person of the workspace that they choose. */
export function consentRoutes(oauth: OAuth, teams: () => readonly State[]): Hono {
  const routes = new Hono();
  routes.get("/oauth/v2/authorize", (context) => {
    const query = new URL(context.req.url).searchParams;
    const fault = oauth.faultOf(query);
    return fault === null ? context.html(consentPage(teams(), query.get("scope") ?? "")) : context.text(fault, 400);
  });
  routes.post("/oauth/v2/authorize", async (context) => {
    const query = new URL(context.req.url).searchParams;
    const fault = oauth.faultOf(query);
    if (fault !== null) return context.text(fault, 400);
    const { team: id } = await context.req.parseBody();
    const team = teams().find((each) => each.team.id === id);
    return context.redirect(oauth.decide(query, team ? { team, user: firstPersonOf(team) } : null));
  });
  return routes;
}

function firstPersonOf({ users }: State): string {
  return [...users.values()].find((user) => !user.isBot)?.id ?? "";
}

function consentPage(teams: readonly State[], scopes: string) {
  const name = teams[0]?.manifest.name ?? "App";
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${name} wants to be installed</title>
      </head>
      <body>
        <h1>${name} wants to be installed</h1>
        <p>It asks for: ${scopes.split(",").join(", ")}.</p>
        <form method="post">
          ${teams.map(({ team }) => html`<button name="team" value="${team.id}">Allow in ${team.name}</button> `)}
          <button name="team" value="">Cancel</button>
        </form>
      </body>
    </html>`;
}
