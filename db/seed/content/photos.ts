/** A picture of a place before or after what was promised; they are drawings, and their texts say so. */
export interface SeedPhoto {
  /** A file in db/seed/content/photos, 960 by 640, at most 45 kB. */
  file: `${string}.webp`;
  alt: string;
  altEs: string;
  /** The slug of the topic. */
  topic: string;
  /** The exact English summary of the commitment it belongs to. */
  commitment: string;
  moment: "before" | "after";
}

export const photos: SeedPhoto[] = [
  {
    file: "alley-lights-before.webp",
    alt: "Drawing of a downtown alley at night before the work. It is almost black, the one bulb by a door is off, and a woman lights her way with a phone.",
    altEs:
      "Dibujo de un callejón del centro de noche, antes de la obra. Está casi a oscuras, el único foco junto a una puerta está apagado y una mujer se alumbra con el teléfono.",
    topic: "downtown-alleys",
    commitment: "All ten alleys that were dark have city lights: 52 lamps in all.",
    moment: "before",
  },
  {
    file: "alley-lights-after.webp",
    alt: "Drawing of the same alley at night after the work. Five street lamps light the brick walls and the pavement, and three people walk through.",
    altEs:
      "Dibujo del mismo callejón de noche, después de la obra. Cinco postes de luz alumbran las paredes de ladrillo y el pavimento, y tres personas lo cruzan a pie.",
    topic: "downtown-alleys",
    commitment: "All ten alleys that were dark have city lights: 52 lamps in all.",
    moment: "after",
  },
  {
    file: "shared-compactors-before.webp",
    alt: "Drawing of the backs of the kitchens before the change. Eleven dumpsters stand side by side in front of the doors, four of them overflow, and bags, boxes and a rat are on the ground.",
    altEs:
      "Dibujo de la parte de atrás de las cocinas, antes del cambio. Once contenedores ocupan el frente de las puertas, cuatro están desbordados, y en el suelo hay bolsas, cajas y una rata.",
    topic: "downtown-alleys",
    commitment: "Two shared compactors replace the eleven dumpsters in the alley between Ninth and Tenth.",
    moment: "before",
  },
  {
    file: "shared-compactors-after.webp",
    alt: "Drawing of the same alley after the change. One compactor stands at each end, the doors are free, a cook pushes a cart and a parent walks by with a child.",
    altEs:
      "Dibujo del mismo callejón después del cambio. Hay un compactador en cada punta, las puertas están libres, un cocinero empuja un carrito y una persona pasa caminando con una criatura.",
    topic: "downtown-alleys",
    commitment: "Two shared compactors replace the eleven dumpsters in the alley between Ninth and Tenth.",
    moment: "after",
  },
  {
    file: "painted-boxes-before.webp",
    alt: "Drawing of three of the nine utility boxes on Tenth Street before the work. They are gray, covered with stickers and scribbles, and a person walks past.",
    altEs:
      "Dibujo de tres de las nueve cajas de servicios de la calle Décima, antes del trabajo. Son grises, están llenas de calcomanías y rayones, y una persona pasa de largo.",
    topic: "downtown-alleys",
    commitment: "Nine utility boxes on Tenth Street carry art by students of Central and South, who have been paid.",
    moment: "before",
  },
  {
    file: "painted-boxes-after.webp",
    alt: "Drawing of the same three boxes after the work: one shows a river between hills, one a crane over wheat, one a quilt of bright shapes. Two people have stopped to look.",
    altEs:
      "Dibujo de las mismas tres cajas después del trabajo: una muestra un río entre colinas, otra una grulla sobre el trigo y otra una colcha de figuras de colores. Dos personas se detienen a mirar.",
    topic: "downtown-alleys",
    commitment: "Nine utility boxes on Tenth Street carry art by students of Central and South, who have been paid.",
    moment: "after",
  },
  {
    file: "theater-drain-before.webp",
    alt: "Drawing of the alley behind the theater in the rain before the work. A wide pool covers the low spot, a shopping cart stands in it, and a person with an umbrella waits at the edge.",
    altEs:
      "Dibujo del callejón detrás del teatro bajo la lluvia, antes de la obra. Un charco ancho cubre la parte baja, dentro hay un carrito de supermercado y una persona con paraguas espera en la orilla.",
    topic: "downtown-alleys",
    commitment: "A new inlet at the low spot behind the theater takes the water away within an hour after rain.",
    moment: "before",
  },
  {
    file: "theater-drain-after.webp",
    alt: "Drawing of the same place in the rain after the work. The last water runs into a wide new inlet at the low spot, the cart is gone, and the person with the umbrella walks across.",
    altEs:
      "Dibujo del mismo lugar bajo la lluvia, después de la obra. La última agua corre hacia una alcantarilla nueva y ancha en la parte baja, ya no está el carrito y la persona con paraguas cruza a pie.",
    topic: "downtown-alleys",
    commitment: "A new inlet at the low spot behind the theater takes the water away within an hour after rain.",
    moment: "after",
  },
  {
    file: "after-school-before.webp",
    alt: "Drawing of a community center at half past five before the change. The windows are dark, the door is shut, and a girl sits alone on the steps with her backpack.",
    altEs:
      "Dibujo de un centro comunitario a las cinco y media, antes del cambio. Las ventanas están oscuras, la puerta cerrada, y una niña espera sola en los escalones con su mochila.",
    topic: "budget-priorities",
    commitment: "After-school is open until 6 p.m. on every school day at all six community centers.",
    moment: "before",
  },
  {
    file: "after-school-after.webp",
    alt: "Drawing of the same center at half past five after the change. The windows are bright, children read, paint and play inside, and a grandmother picks up the girl at the open door.",
    altEs:
      "Dibujo del mismo centro a las cinco y media, después del cambio. Las ventanas están iluminadas, adentro hay niños que leen, pintan y juegan, y una abuela recoge a la niña en la puerta abierta.",
    topic: "budget-priorities",
    commitment: "After-school is open until 6 p.m. on every school day at all six community centers.",
    moment: "after",
  },
];
