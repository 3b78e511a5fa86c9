/** What the README shows. `npm run screenshots` makes a picture of each; a test holds their words current. */
import type { Invocation } from '../packages/discord-sandbox/src/sandbox.ts';

export type Act =
  /** Someone sends a command; the picture is of its answer. */
  | { readonly kind: 'command'; readonly invocation: Invocation }
  /** Someone writes a message and has it checked; the picture is of both. */
  | { readonly kind: 'check'; readonly message: string }
  /** A moderator pins a topic of a briefing. */
  | { readonly kind: 'pin'; readonly topic: string }
  /** Words of a briefing are changed in its file, below one of its keys; the picture is of the file. */
  | { readonly kind: 'edit'; readonly key: string; readonly from: string; readonly to: string }
  /** The pin once it has followed the edit. */
  | { readonly kind: 'pin after edit'; readonly words: string };

export interface Scene {
  /** Its files: docs/pictures/NAME.png, and NAME.txt with the words that the picture shows. */
  readonly name: string;
  readonly act: Act;
  /** Pixels across the page. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

/** In the order in which they are played: the edit is of what was pinned before. */
export const scenes: readonly Scene[] = [
  {
    name: 'answer',
    act: {
      kind: 'command',
      invocation: {
        command: 'ask',
        options: { question: 'did bytedance really sell its chips to tencent?' },
      },
    },
    width: 1000,
    scheme: 'dark',
  },
  {
    name: 'check',
    act: {
      kind: 'check',
      message: 'ByteDance sold its H20 chips to Tencent and Alibaba for 20 billion yuan.',
    },
    width: 1000,
    scheme: 'dark',
  },
  { name: 'pin-1-before', act: { kind: 'pin', topic: 'h20-resale:alibaba' }, width: 1000, scheme: 'dark' },
  {
    name: 'pin-2-edit',
    act: { kind: 'edit', key: 'claims', from: 'a large number of', to: 'many' },
    width: 1000,
    scheme: 'dark',
  },
  {
    name: 'pin-3-after',
    act: { kind: 'pin after edit', words: 'bought many' },
    width: 1000,
    scheme: 'dark',
  },
];

export const pictureFolder = 'docs/pictures';
