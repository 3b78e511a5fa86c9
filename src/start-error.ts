/** Why the bot cannot start, in words for whoever runs it. */
export class StartError extends Error {}
