/** The answers that the README shows. `npm run screenshots` makes a picture of each; a test holds their words current. */
import type { Invocation } from '../packages/discord-sandbox/src/sandbox.ts';

export interface Scene {
  /** Its files: docs/pictures/NAME.png, and NAME.txt with the words that the picture shows. */
  readonly name: string;
  readonly invocation: Invocation;
  /** Pixels across the page. 390: a phone. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

export const scenes: readonly Scene[] = [
  {
    name: 'answer',
    invocation: { command: 'ask', options: { question: 'did bytedance really sell its chips to tencent?' } },
    width: 1000,
    scheme: 'dark',
  },
  {
    name: 'answer-in-french',
    invocation: {
      command: 'ask',
      options: { question: 'La revente valait combien ?' },
      locale: 'fr',
    },
    width: 1000,
    scheme: 'light',
  },
  {
    name: 'the-article-does-not-say',
    invocation: { command: 'ask', options: { question: 'what did Tencent reply?' } },
    width: 1000,
    scheme: 'dark',
  },
  {
    name: 'briefing',
    invocation: { command: 'briefing', subcommand: 'show' },
    width: 1000,
    scheme: 'dark',
  },
  {
    name: 'on-a-phone',
    invocation: { command: 'h20', options: { question: 'is it slower than the H100?' } },
    width: 390,
    scheme: 'light',
  },
];

export const pictureFolder = 'docs/pictures';
