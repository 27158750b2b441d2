/** What a bot token must allow so that a file reaches a direct message. */
export const FILE_SCOPES = ['files:write', 'im:write'] as const;
