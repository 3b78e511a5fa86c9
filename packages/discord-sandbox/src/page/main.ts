/** The page: what the visitor chose, what the sandbox shows them, drawn again on every change. */
import { createApi } from './api.ts';
import { createComposer } from './composer.ts';
import { byId, make } from './element.ts';
import { createFormDialog } from './form-dialog.ts';
import { createHint } from './hint.ts';
import { createMenu } from './menu.ts';
import { createMessages } from './messages.ts';
import { createPanels } from './panels.ts';
import { loadSettings, type Settings, saveSettings } from './settings.ts';
import type { View, ViewChannel } from './view.ts';
import { createWelcome } from './welcome.ts';
import { say, type Words } from './words.ts';

/** Milliseconds until the bot is asked again for questions to try. */
const retryAfter = 1000;

const settings = loadSettings();
const api = createApi(settings, () => messages.follow());
const hint = createHint(api, (error) => composer.problem(error));
const composer = createComposer(api, hint);
const menu = createMenu(api, () => settings.role, composer.problem);
const dialog = createFormDialog(api);
const welcome = createWelcome(api, {
  problem: composer.problem,
  hidden: () => settings.stepsHidden,
  hide: () => change({ stepsHidden: true }),
});
const messages = createMessages(api, {
  openMenu: (message, at) => view && menu.open(view, message, at),
  openPins: () => panels.openPins(),
  openCommand: composer.open,
  problem: composer.problem,
});
const panels = createPanels(api, (message) => messages.jump(message));
let view: View | null = null;
/** What the starters were asked for: they differ by language, and need the bot. */
let startersFor = '';

async function refresh(): Promise<void> {
  const fresh = await api.view();
  const translated = view?.words.send !== fresh.words.send;
  view = fresh;
  settings.channel = fresh.channel.id;
  if (translated) drawWords(fresh.words);
  drawChannels(fresh);
  drawOffline(!fresh.connected);
  drawFaults(fresh);
  messages.draw(fresh, welcome.draw(fresh));
  dialog.draw(fresh);
  composer.draw(fresh);
  panels.draw(fresh);
  const asked = `${settings.locale} ${fresh.connected && fresh.commands.length > 0}`;
  if (asked === startersFor || !fresh.connected || fresh.commands.length === 0) return;
  startersFor = asked;
  if (await welcome.loadStarters(fresh)) return;
  // A bot that has just started may still be reading; it is asked again.
  startersFor = '';
  setTimeout(changed, retryAfter);
}

function drawOffline(offline: boolean): void {
  byId('offline').hidden = !offline;
  byId('offline').textContent = offline && view ? say(view.words.offline, { bot: view.bot }) : '';
}

/** Over the channel, until whatever is wrong is mended. */
function drawFaults({ faults }: View): void {
  byId('faults').hidden = faults.length === 0;
  byId('faults-lines').textContent = faults.join('\n');
}

function drawWords(words: Words): void {
  document.documentElement.lang = settings.locale;
  const word = (name: string | undefined) => words[name as keyof Words] ?? '';
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]'))
    element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll<HTMLElement>('[data-word-label]')) {
    element.ariaLabel = word(element.dataset.wordLabel);
    if (element.tagName === 'BUTTON') element.title = word(element.dataset.wordLabel);
  }
}

function drawChannels({ channels, channel, words, bot, server }: View): void {
  byId('channel-name').textContent = channel.name;
  byId('channel-mark').textContent = markOf(channel);
  byId('server').textContent = server;
  const lists = [
    { title: words.channels, places: ['server'] },
    { title: words.directMessages, places: ['direct', 'group'] },
    { title: say(words.elsewhere, { bot }), places: ['elsewhere'] },
  ];
  const drawn = lists.flatMap(({ title, places }, at) => {
    const own = places.flatMap((place) => channels.filter((one) => one.place === place));
    if (own.length === 0) return [];
    const heading = make('h2', { className: 'section', id: `section-${at}`, textContent: title });
    const list = make(
      'ul',
      {},
      own.map((one) => make('li', {}, [channelButton(one, channel)])),
    );
    list.setAttribute('aria-labelledby', heading.id);
    return [heading, list];
  });
  byId('channels').replaceChildren(...drawn);
}

function channelButton(one: ViewChannel, shown: ViewChannel): HTMLElement {
  const button = make('button', { type: 'button', textContent: `${markOf(one)} ${one.name}` });
  if (one.id === shown.id) button.setAttribute('aria-current', 'page');
  button.addEventListener('click', () => {
    showSidebar(false);
    change({ channel: one.id });
  });
  return button;
}

function markOf({ place }: ViewChannel): string {
  return place === 'direct' || place === 'group' ? '@' : '#';
}

function change(changed: Partial<Settings>): void {
  if (changed.channel || changed.role) hint.hide();
  Object.assign(settings, changed);
  saveSettings(settings);
  document.documentElement.dataset.theme = settings.theme;
  refresh();
}

function showSidebar(shown: boolean): void {
  document.body.classList.toggle('sidebar-open', shown);
  byId('toggle-sidebar').ariaExpanded = String(shown);
}

const form = byId<HTMLFormElement>('settings');
for (const name of ['locale', 'role', 'theme'] as const) {
  const select = form.elements.namedItem(name) as HTMLSelectElement;
  select.value = settings[name];
  select.addEventListener('change', () => change({ [name]: select.value }));
}
byId('toggle-sidebar').addEventListener('click', () =>
  showSidebar(!document.body.classList.contains('sidebar-open')),
);
byId('scroller').addEventListener('pointerdown', () => showSidebar(false));
document.documentElement.dataset.theme = settings.theme;

// Changes come in bursts; one refresh at a time, and one more for what came meanwhile.
let running = false;
let again = false;
async function changed(): Promise<void> {
  again = true;
  if (running) return;
  running = true;
  while (again) {
    again = false;
    // The sandbox may be stopping; its return is a change again.
    await refresh().catch(() => drawOffline(true));
  }
  running = false;
}
api.onChange(changed, () => drawOffline(true));
composer.focus();
