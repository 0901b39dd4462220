/**
 * Names and titles of the two presidents. Transcripts of their offices set them before every answer,
 * so they tell one office's way of writing minutes and not its words for the world. They are left out
 * of the list for press releases and stay in every total.
 */
const OFFICE: ReadonlySet<string> = new Set(
	`putin vladimir vladimirovich zelenskyy zelensky volodymyr oleksandrovych
	mr mrs ms madam president presidents presidential presidency office head`
		.split(/\s+/)
		.filter(Boolean)
);

export const isOfficeWord = (word: string): boolean => OFFICE.has(word);
