import { findPhoneNumbersInText } from "libphonenumber-js";

/** What the city itself makes public: never personal data, whoever writes it. */
export interface PublicContacts {
  email: string;
  phones: string[];
}

/** The private numbers and addresses in a text, as they were typed, each once: Social Security, payment card, phone, e-mail. */
export function personalDataIn(text: string, known: PublicContacts): string[] {
  return [...new Set([...socialSecurityIn(text), ...cardsIn(text), ...phonesIn(text, known), ...emailsIn(text, known)])];
}

/** As the administration writes them, with separators; areas, groups and serials that were never given out are left alone. */
function socialSecurityIn(text: string): string[] {
  return text.match(/(?<![\d-])(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/gu) ?? [];
}

/** Thirteen to nineteen digits of a card company that pass the check digit (ISO/IEC 7812). */
function cardsIn(text: string): string[] {
  const runs = text.match(/(?<![\d.,$-])[3-6](?:[ -]?\d){12,18}(?![\d-])/gu) ?? [];
  return runs.filter((run) => hasCheckDigit(run.replace(/\D/gu, "")));
}

function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function phonesIn(text: string, known: PublicContacts): string[] {
  const open = new Set(known.phones.flatMap((phone) => numbersIn(phone).map(({ number }) => number.number)));
  return numbersIn(text)
    .filter(({ number }) => !open.has(number.number) && !isTollFree(number.nationalNumber))
    .map(({ startsAt, endsAt }) => text.slice(startsAt, endsAt));
}

const pieceLength = 200;
const margin = 40;

/** In pieces that overlap, since the library takes time by the square of a row of digits. What touches a cut is whole in the piece beside it. */
function numbersIn(text: string) {
  const found = [];
  for (let start = 0; start === 0 || start < text.length - 2 * margin; start += pieceLength) {
    const piece = text.slice(start, start + pieceLength + 2 * margin);
    const isLast = start + piece.length >= text.length;
    for (const { number, startsAt, endsAt } of findPhoneNumbersInText(piece, "US")) {
      if ((startsAt < margin / 2 && start > 0) || (endsAt > piece.length - margin / 2 && !isLast)) continue;
      found.push({ number, startsAt: start + startsAt, endsAt: start + endsAt });
    }
  }
  return found;
}

/** Nobody has one at home. */
function isTollFree(national: string): boolean {
  return /^8(00|33|44|55|66|77|88)\d{7}$/u.test(national);
}

function emailsIn(text: string, known: PublicContacts): string[] {
  const domain = known.email.split("@").at(-1)?.toLowerCase();
  const found =
    text.match(/(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,8}\.\p{L}{2,}/gu) ?? [];
  return found.filter((address) => address.split("@").at(-1)?.toLowerCase() !== domain);
}
