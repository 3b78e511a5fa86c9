/**
 * What is said of pins in English, to all who read the channel too, and what else moderators and editors are told. The
 * shape that the other languages fill.
 */

import { spelled } from '../slash.ts';
import { commandWords } from './commands.ts';

const { list, pin, gapsWith, state: withState, private: alone } = spelled(commandWords);
/** Of `/pins gaps`. */
const states = { on: 'on', off: 'off', show: 'show' };

export const pinWords = {
  /** The reply to a pin that says what changed. Each claim comes with its attribution and denials in front. */
  changed: {
    changed: (was: string, is: string) => `**Changed**\n- was: ${was}\n- is now: ${is}`,
    fromTo: (was: string, is: string) => `${was || 'none'} → ${is || 'none'}`,
    added: (is: string) => `**New in this briefing**\n- ${is}`,
    removed: (was: string) => `**No longer in this briefing**\n- was: ${was}`,
  },
  pins: {
    /** The last line of an answer in a channel that has a pin. */
    link: 'Pinned here',
    pinned: (link: string) => `Pinned: ${link}\nIt is edited automatically when the briefing changes.`,
    updated: (link: string) =>
      `This was pinned here already. That pin is kept, and shows what the briefing says now: ${link}`,
    unpinned: (link: string) => `Unpinned. The message stays, and is not kept up to date any more: ${link}`,
    none: `That is not pinned in this channel. ${list} shows what is pinned in this server.`,
    refreshing: (count: number) =>
      count === 1
        ? `Looking at the one pin of this server. ${list} shows how it stands.`
        : `Looking at all ${count} pins of this server. ${list} shows how they stand.`,
    /** Asked before anything is deleted. */
    forgetting: {
      ask: 'Delete all that is kept on this server? That is its pinned briefings and its counted questions, and it cannot be undone. The messages stay in their channels, and are not kept up to date any more.',
      forget: 'Delete all',
      keep: 'Keep',
      kept: 'Nothing was deleted.',
    },
    forgotten: (count: number, questions: number) =>
      `All that was kept on this server is deleted (${count === 1 ? '1 pin' : `${count} pins`}, ${questions === 1 ? '1 question' : `${questions} questions`}). Questions are not counted any more. The messages stay in their channels, and are not kept up to date any more.`,
    serverOnly: 'Briefings are pinned in the channels of a server.',
    pinnersOnly:
      'Only members who may pin messages can do this. Whoever manages roles in this server can grant the permission “Pin Messages”.',
    managersOnly: 'Only members who may manage the server can do this (permission “Manage Server”).',
    lacking: (permissions: string) =>
      `Nothing was posted: in this channel the bot lacks ${permissions}. Whoever manages the channel can grant it under Edit Channel → Permissions, and whoever manages roles under Server Settings → Roles.`,
    permission: {
      view: '“View Channel”',
      send: '“Send Messages”',
      sendInThreads: '“Send Messages in Threads”',
      embed: '“Embed Links”',
      history: '“Read Message History”',
      pin: '“Pin Messages”',
    },
    full: 'This channel holds as many pins as Discord allows. Unpin an old message, then try again.',
    overtaken:
      'Meanwhile somebody unpinned it, or deleted what is kept on this server: nothing is pinned. Try again.',
    unanswered: 'Discord did not answer. Try again in a moment; nothing will be posted twice.',
    refused: (code: number, reason: string) => `Discord refused (${code}): ${reason}`,
    unavailable: (trouble: string) =>
      `Pins are not available just now: ${trouble}. Nothing is lost, and answers go on. Whoever runs this bot finds the remedy in its log.`,
    trouble: {
      gone: 'the database file was deleted or replaced',
      'read-only': 'the database cannot be written',
      full: 'there is no room left for the database',
      locked: 'another program holds the database locked',
      unreachable: 'the database server does not answer',
      untrusted: 'the database server’s certificate is not trusted',
      damaged: 'the database is damaged',
      newer: 'the database is of a later version of this bot',
      other: 'the database failed',
    },
    /** Discord's error codes; any other falls to `other`. */
    reason: {
      10003: 'the channel is gone',
      10008: 'the message was deleted',
      30046: 'too many edits of old messages; it is tried again later',
      50001: 'the bot may not see the channel any more',
      50013: 'the bot lacks a permission in the channel',
      50083: 'the thread is archived',
      other: 'it gave no reason that the bot knows',
    },
    list: {
      heading: 'Pinned briefings of this server',
      empty: `No briefing is pinned in this server. ${pin} pins one.`,
      line: (name: string, channel: string, language: string) => `${name} in ${channel}, ${language}`,
      revision: (revision: string, age: string) => `revision ${revision}, ${age}`,
      current: 'up to date',
      waiting: 'to be edited soon',
      waitingFor: (reason: string) => `to be edited later: ${reason}`,
      kept: (reason: string) => `not up to date: ${reason}`,
      retired: (reason: string) => `not kept up to date any more: ${reason}`,
    },
  },
  /** About a claim that is looked at before it stands in the file. */
  preview: {
    form: {
      title: 'Preview a claim',
      label: 'The claim, in YAML',
      placeholder: 'One claim, all its lines, as it stands in briefing.yaml',
    },
    shown: '**Preview.** Only you see it; nothing was stored or published.',
    notShown: '**It cannot be shown yet.** Only you see this; nothing was stored.',
    faults: 'To mend before the pull request',
    line: (line: number) => `Line ${line}:`,
    elsewhere: 'Elsewhere in the briefing:',
    heldBack: '- A response to it is a draft still, so the briefing would hold it back.',
  },
  /** About questions that found no answer. */
  unanswered: {
    /** Choices of `/pins gaps`. */
    state: { ...states, off: `${states.off}: delete what was counted` },
    on: `Switched on: questions that find no answer are now counted in this server. Kept are the wording of the question (lower case; links, mentions, addresses and long numbers taken out), the day and how often, for 30 days; no user, no channel, no time of day, and nothing that was asked with ${alone}. Please tell your members. ${gapsWith(states.show)} shows them, and ${withState(states.off)} deletes them.`,
    off: (count: number) =>
      `Switched off: questions are not counted in this server, and what was counted is deleted (${count === 1 ? '1 question' : `${count} questions`}).`,
    isOff: `Switched off: no questions of this server are kept. ${gapsWith(states.on)} counts those that find no answer.`,
    none: 'Switched on, but no question was left without an answer in the last 30 days.',
    heading: 'Questions that found no answer in the last 30 days',
    opening: (questions: number) => `${questions === 1 ? 'Asked once' : `Asked ${questions} times`} in all`,
    line: (count: number, wording: string, others: number) =>
      `${count} × ${wording}${others === 0 ? '' : ` (and ${others} other ${others === 1 ? 'wording' : 'wordings'})`}`,
    serverOnly: 'Questions are counted in servers only.',
    unavailable: (trouble: string) =>
      `This is not available just now: ${trouble}. Nothing was changed, and answers go on. Whoever runs this bot finds the remedy in its log.`,
  },
};

export type PinWords = typeof pinWords;
