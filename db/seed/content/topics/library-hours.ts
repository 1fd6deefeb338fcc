import type { SeedTopic } from "../types";

export const libraryHours: SeedTopic = {
  slug: "library-hours",
  question: "When should your library be open?",
  questionEs: "¿A qué hora debería abrir su biblioteca?",
  summary: "We can move the hours but not add many. Which ones matter to you?",
  summaryEs: "Podemos cambiar las horas, pero no agregar muchas. ¿Cuáles le importan?",
  context:
    "Our seven branches are open 331 hours a week between them. Five are closed on Sundays. Two close at 6 p.m. on the very evenings when the homework room is full.\n\nA count at the doors shows that Monday mornings are our quietest hours and that people try a locked door most often on Sunday afternoon. One hour at one branch costs about $148 for staff, light and heat.\n\nWe would like to hear about your week before we draw a new timetable: when you come, when you would, and what you would come for.",
  contextEs:
    "Nuestras siete sucursales abren 331 horas por semana entre todas. Cinco cierran los domingos. Dos cierran a las 6 p. m. justo las tardes en que la sala de tareas está llena.\n\nUn conteo en las puertas muestra que los lunes por la mañana son nuestras horas más tranquilas, y que el domingo por la tarde es cuando más personas encuentran la puerta cerrada. Una hora en una sucursal cuesta unos $148 en personal, luz y calefacción.\n\nAntes de hacer un horario nuevo quisiéramos saber cómo es su semana: cuándo viene, cuándo vendría y para qué.",
  canChange:
    "Which hours each branch is open, where the bookmobile stops, and what you can do when the desk is closed, such as picking up holds.",
  canChangeEs:
    "Las horas de cada sucursal, las paradas del bibliobús y lo que se puede hacer con el mostrador cerrado, como recoger libros apartados.",
  cannotChange:
    "The total for staff, which the council sets with the budget. At least two people work in every open branch; that is a safety rule.",
  cannotChangeEs:
    "El gasto total en personal, que el concejo fija con el presupuesto. En cada sucursal abierta trabajan al menos dos personas; es una regla de seguridad.",
  otherWays:
    "- Fill in a card at any branch desk or on the bookmobile.\n- Call the library at 402-555-0160. We will write down your answer.\n- Tell a librarian. They have been asked to listen and to carry a pencil.",
  otherWaysEs:
    "- Llene una tarjeta en el mostrador de cualquier sucursal o en el bibliobús.\n- Llame a la biblioteca al 402-555-0160. Anotaremos su respuesta.\n- Dígaselo a alguien del personal. Tienen el encargo de escuchar y de traer un lápiz.",
  cover: "/drawings/library.svg",
  coverAlt: "Drawing of a library front with tall windows and a person at the door holding books.",
  coverAltEs: "Dibujo de la fachada de una biblioteca con ventanas altas y una persona con libros en la puerta.",
  askingOffice: "library",
  responsibleOffice: "library",
  released: false,
  opensInDays: 20,
  closesInDays: 50,
  respondInDays: 80,
  promise: { minSupports: 30, topIdeas: 5 },
  ideas: [],
  responses: [],
};
