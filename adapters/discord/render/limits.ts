/** Discord's limits of a message, from its developer documentation; lengths in UTF-16 units. */
export const limits = {
  /** Of all text displays of a message together: 4000; the rest is kept for who posted it. */
  text: 3900,
  /** Of 40; one is kept for a file, and two for the button under what is posted. */
  components: 37,
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
  /** Of a form: its title, the label of a field, and what is typed into it. */
  formTitle: 45,
  fieldLabel: 45,
  fieldText: 4000,
} as const;
