/** The package's zod module is plain JavaScript of hundreds of schemas; `schema.ts` says what it uses of one. */
declare module 'discord-api-spec/zod';
