const one = (selector) => document.querySelector(selector);
const money = (cents) => (cents / 100).toFixed(2);
let current = null;

/** Ask the service; what it says is wrong becomes an Error. */
async function api(method, path, body) {
  const answer = await fetch(`/api/${path}`, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body && JSON.stringify(body),
  });
  const data = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) {
    throw new Error(typeof data.detail === "string" ? data.detail : "This can't be right.");
  }
  return data;
}

/** Show texts as items of a list: as text, whatever they contain. */
function list(selector, items) {
  one(selector).replaceChildren(
    ...items.map((item) => {
      const entry = document.createElement("li");
      entry.append(item);
      return entry;
    }),
  );
}

async function showHome() {
  const kitties = await api("GET", "kitties");
  list("#kitties", kitties.map((kitty) => {
    const button = document.createElement("button");
    button.textContent = kitty.name;
    button.addEventListener("click", guarded(() => showKitty(kitty.id)));
    return button;
  }));
  one("#login").hidden = true;
  one("#home").hidden = false;
}

async function showKitty(id) {
  current = id;
  const [kitty, expenses, settlement] = await Promise.all([
    api("GET", `kitties/${id}`),
    api("GET", `kitties/${id}/expenses`),
    api("GET", `kitties/${id}/settlement`),
  ]);
  one("#kitty h2").textContent = kitty.name;
  one("#members").textContent = kitty.members.join(", ");
  list("#expenses", expenses.map((e) => `${e.payer} paid ${money(e.cents)} for ${e.text}`));
  list("#payments", settlement.payments.map(
    (p) => `${p.debtor} gives ${p.creditor} ${money(p.cents)}`,
  ));
  one("#kitty").hidden = false;
}

/** The function, with its failure shown instead of lost. */
function guarded(work) {
  return async (event) => {
    event?.preventDefault();
    one("#message").textContent = "";
    try {
      await work(event);
    } catch (error) {
      one("#message").textContent = error.message;
    }
  };
}

const values = (event) => Object.fromEntries(new FormData(event.target));

one("#login").addEventListener("submit", guarded(async (event) => {
  const account = values(event);
  if (event.submitter?.value === "users") await api("POST", "users", account);
  await api("POST", "sessions", account);
  event.target.reset();
  await showHome();
}));

one("#add-kitty").addEventListener("submit", guarded(async (event) => {
  const { id } = await api("POST", "kitties", values(event));
  event.target.reset();
  await showHome();
  await showKitty(id);
}));

one("#add-expense").addEventListener("submit", guarded(async (event) => {
  const { text, amount } = values(event);
  await api("POST", `kitties/${current}/expenses`, { text, cents: Math.round(amount * 100) });
  event.target.reset();
  await showKitty(current);
}));

one("#add-member").addEventListener("submit", guarded(async (event) => {
  await api("POST", `kitties/${current}/members`, values(event));
  event.target.reset();
  await showKitty(current);
}));

one("#logout").addEventListener("click", guarded(async () => {
  await api("DELETE", "sessions");
  location.reload();
}));

try {
  await api("GET", "me");
  await showHome();
} catch {
  one("#login").hidden = false;
}
