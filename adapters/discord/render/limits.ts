/** Discord's limits of a message, from its developer documentation; lengths in UTF-16 units. */
export const limits = {
  /** Of all text displays of a message together. */
  text: 4000,
  /** Of 40; one is kept for a file. */
  components: 39,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  selectOptions: 25,
  selectText: 100,
  /** Of a command or an option. */
  description: 100,
  choices: 25,
  choiceText: 100,
  /** Of what a user may type into one option; Discord itself allows 6000. */
  typed: 6000,
} as const;
