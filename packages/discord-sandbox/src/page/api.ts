/** What the page asks of the sandbox. */
import type { Settings } from './settings.ts';
import type { View } from './view.ts';

export type Value = string | number | boolean;

export interface Asked {
  readonly command: string;
  readonly subcommand: string | null;
  readonly options: Readonly<Record<string, Value>>;
}

export interface Choice {
  readonly name: string;
  readonly value: Value;
}

export interface Developer {
  readonly request: unknown;
  readonly responses: readonly {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly body: unknown;
    readonly response: unknown;
  }[];
  readonly violations: readonly {
    readonly request: string;
    readonly status: number;
    readonly code: number;
    readonly message: string;
    readonly details: readonly string[];
  }[];
}

/** What brings something new into the channel. */
const bringing: readonly string[] = [
  'invoke',
  'click',
  'select',
  'submit',
  'step',
  'message-command',
  'post',
];

/** `acted`: the visitor has done something that may bring a new message. */
export function createApi(settings: Settings, acted: () => void) {
  const reader = () => ({ role: settings.role, locale: settings.locale, channel: settings.channel });

  /** @throws Error with words for the user where the sandbox refuses. */
  const act = async <Result>(name: string, body: object): Promise<Result> => {
    if (bringing.includes(name)) acted();
    const response = await fetch(`/sandbox/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...reader(), ...body }),
    });
    const result = await response.json();
    if (!response.ok) throw new Error(result.message);
    return result;
  };

  return {
    view: async (): Promise<View> => (await fetch(`/sandbox/view?${new URLSearchParams(reader())}`)).json(),
    developer: async (): Promise<Developer> => (await fetch('/sandbox/developer')).json(),
    invoke: (asked: Asked) => act('invoke', asked),
    complete: async (asked: Asked & { readonly focused: string }) =>
      (await act<{ choices: readonly Choice[] }>('complete', asked)).choices,
    click: (message: string, name: string) => act('click', { message, name }),
    select: (message: string, name: string, values: readonly string[]) =>
      act('select', { message, name, values }),
    /** Gives what is wrong with what was filled in, in words. */
    submit: async (interaction: string, values: Readonly<Record<string, string | readonly string[]>>) =>
      (await act<{ problem: string | null }>('submit', { interaction, values })).problem,
    closeForm: (interaction: string) => act('close-form', { interaction }),
    suppressEmbeds: (message: string) => act('suppress-embeds', { message }),
    takeStep: (step: number) => act('step', { step }),
    messageCommand: (message: string, name: string) => act('message-command', { message, name }),
    post: (content: string) => act('post', { content }),
    /** `changed`: at once, on every change and on every return; `lost`: the sandbox cannot be reached. */
    onChange(changed: () => void, lost: () => void): void {
      const events = new EventSource('/sandbox/events');
      events.addEventListener('changed', changed);
      events.addEventListener('error', lost);
    },
  };
}

export type Api = ReturnType<typeof createApi>;
