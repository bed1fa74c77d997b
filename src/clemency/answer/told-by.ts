/** Whether nearly every word of a statement, and each of its numbers, stands in what is told anyway. */
export function isToldBy(note: string, says: string): boolean {
	const text = says.toLowerCase();
	const words = note.toLowerCase().match(/[a-z]{4,}/g) ?? [];
	const numbers = note.match(/\d+/g) ?? [];
	const told = words.filter((word) => text.includes(word));
	return words.length > 3 && told.length >= words.length * 0.8 && numbers.every((each) => text.includes(each));
}
