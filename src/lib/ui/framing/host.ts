/** "sputniknews.com": what a link to a page elsewhere is called. */
export function host(url: string): string {
	try {
		return new URL(url).hostname.replace(/^www\./, '');
	} catch {
		return url;
	}
}
