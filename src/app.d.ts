declare global {
	namespace App {
		interface PageData {
			/** Title of the page, shown in the tab; every page has one. */
			title?: string;
			/** One sentence for search engines and previews. */
			description?: string;
		}
	}
}
export {};
