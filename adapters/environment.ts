/** The environment of a process, as Node gives it, with what `.env` adds to it. */
export type Environment = Readonly<Record<string, string | undefined>>;
