/** What a browser answers: shaped by its protocol, command by command, and read where it is asked. */
// biome-ignore lint/suspicious/noExplicitAny: typing each answer would restate three protocols.
export type Wire = any;
