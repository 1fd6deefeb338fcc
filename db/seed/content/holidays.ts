/** The holidays of the city's calendar in a year: the eleven federal ones of the United States (5 U.S.C. 6103), and the day after Thanksgiving. */
export function holidays(year: number): { day: string; name: string; nameEs: string }[] {
  const fixed = (month: number, day: number) => observed(new Date(Date.UTC(year, month - 1, day)));
  const thanksgiving = nth(year, 11, 4, 4);
  const friday = new Date(thanksgiving.getTime() + dayMs);
  const days: [Date, string, string][] = [
    [fixed(1, 1), "New Year's Day", "Año Nuevo"],
    [nth(year, 1, 1, 3), "Martin Luther King Jr. Day", "Día de Martin Luther King Jr."],
    [nth(year, 2, 1, 3), "Presidents' Day", "Día de los Presidentes"],
    [lastMonday(year, 5), "Memorial Day", "Día de los Caídos"],
    [fixed(6, 19), "Juneteenth", "Juneteenth"],
    [fixed(7, 4), "Independence Day", "Día de la Independencia"],
    [nth(year, 9, 1, 1), "Labor Day", "Día del Trabajo"],
    [nth(year, 10, 1, 2), "Indigenous Peoples' Day", "Día de los Pueblos Indígenas"],
    [fixed(11, 11), "Veterans Day", "Día de los Veteranos"],
    [thanksgiving, "Thanksgiving Day", "Día de Acción de Gracias"],
    [friday, "Day after Thanksgiving", "Viernes después de Acción de Gracias"],
    [fixed(12, 25), "Christmas Day", "Navidad"],
  ];
  const inYear = days.filter(([day]) => day.getUTCFullYear() === year);
  return inYear.map(([day, name, nameEs]) => ({ day: day.toISOString().slice(0, 10), name, nameEs }));
}

const dayMs = 24 * 60 * 60 * 1000;

/** A fixed day that falls on a weekend is kept on the Friday before or the Monday after. */
function observed(day: Date): Date {
  const shift = { 6: -1, 0: 1 }[day.getUTCDay()] ?? 0;
  return new Date(day.getTime() + shift * dayMs);
}

/** The n-th such weekday (0 = Sunday) of a month. */
function nth(year: number, month: number, weekday: number, n: number): Date {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const offset = (weekday - first.getUTCDay() + 7) % 7;
  return new Date(first.getTime() + (offset + 7 * (n - 1)) * dayMs);
}

function lastMonday(year: number, month: number): Date {
  const last = new Date(Date.UTC(year, month, 0));
  return new Date(last.getTime() - ((last.getUTCDay() + 6) % 7) * dayMs);
}
