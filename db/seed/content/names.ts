/** Names of the residents who support and do not write. Families of a river city, first names beside the last names they go with. */
export const nameGroups = [
  {
    count: 168,
    spanish: 0,
    first: [
      "Aaron", "Adele", "Anita", "April", "Arlene", "Becky", "Bill", "Brenda", "Brian", "Caitlin", "Chad", "Cindy", "Clark", "Colleen", "Craig", "Dale", "Darlene", "Dean",
      "Debra", "Diane", "Don", "Doug", "Eileen", "Emma", "Eric", "Erin", "Faye", "Gary", "Glenda", "Greg", "Heidi", "Holly", "Janice", "Jared", "Jeff", "Jenna", "Joan", "Josh",
      "Julie", "Karl", "Kathy", "Keith", "Kurt", "Laurel", "Leo", "Lois", "Lorraine", "Mark", "Marlene", "Megan", "Mike", "Molly", "Nancy", "Neil", "Nora", "Patty", "Phil",
      "Rachel", "Roger", "Rose", "Ruthann", "Scott", "Shannon", "Steve", "Tara", "Tim", "Todd", "Tom", "Valerie", "Virgil", "Wayne", "Will",
    ],
    last: [
      "Ahlquist", "Anderson", "Bauer", "Becker", "Bianchi", "Brandl", "Burke", "Carlsen", "Chalupa", "Conway", "Cermak", "Dalton", "Dvorak", "Engel", "Fitzgerald", "Foley",
      "Gruber", "Hansen", "Hoffman", "Holmquist", "Hruska", "Jacobsen", "Kaminski", "Keller", "Kelley", "Klein", "Kozak", "Kubicek", "Larsen", "Lang", "Lowe", "Madsen",
      "Mancuso", "McBride", "McGinn", "Meyer", "Miller", "Murphy", "Nelson", "Novotny", "Olsen", "Ostrowski", "Pavlik", "Petersen", "Pruitt", "Quist", "Rasmussen", "Reilly",
      "Sandstrom", "Schaefer", "Schmidt", "Sedlacek", "Sloan", "Svoboda", "Tobin", "Ulrich", "Vondra", "Wagner", "Walsh", "Zajac", "Zimmer",
    ],
  },
  {
    count: 78,
    spanish: 0,
    first: [
      "Aaliyah", "Alonzo", "Andre", "Bernice", "Cedric", "Charlene", "Clarence", "Darius", "Deborah", "Denise", "Desmond", "Ebony", "Ernestine", "Floyd", "Harriet", "Imani",
      "Isaiah", "Jalen", "Jasmine", "Jerome", "Keisha", "Lamar", "Latoya", "Leon", "Lucille", "Malik", "Mattie", "Maurice", "Monique", "Nathaniel", "Odessa", "Preston",
      "Renee", "Reggie", "Roosevelt", "Shanice", "Simone", "Terrence", "Vernon", "Yolanda",
    ],
    last: [
      "Adams", "Barnes", "Battle", "Booker", "Brooks", "Coleman", "Dawson", "Dixon", "Ewing", "Fields", "Gaines", "Hairston", "Harris", "Hawkins", "Ivory", "Jackson", "Jefferson",
      "Kimbrough", "Lockett", "Mayfield", "Mosley", "Norwood", "Parker", "Pettway", "Randle", "Rivers", "Sampson", "Spears", "Tolliver", "Turner", "Vaughn", "Wade", "Washington",
      "Whitaker", "Womack", "Wright",
    ],
  },
  {
    count: 92,
    /** How many of them read the site in Spanish. */
    spanish: 64,
    first: [
      "Abel", "Adriana", "Alejandra", "Alfredo", "Alma", "Araceli", "Arturo", "Beatriz", "Benito", "Blanca", "César", "Consuelo", "Daniela", "Efraín", "Elvira", "Esteban",
      "Fabiola", "Fernando", "Gerardo", "Graciela", "Guadalupe", "Hilda", "Ignacio", "Irma", "Jesús", "José Luis", "Juana", "Leticia", "Lorena", "Manuel", "Margarita", "Mario",
      "Maribel", "Martín", "Mónica", "Norma", "Óscar", "Patricia", "Ramiro", "Raquel", "Rogelio", "Salvador", "Silvia", "Teresa", "Verónica", "Yolanda",
    ],
    last: [
      "Aguilar", "Alvarado", "Barrera", "Bautista", "Cárdenas", "Castañeda", "Cisneros", "Cortez", "Escobedo", "Espinoza", "Figueroa", "Fuentes", "Gallegos", "Guzmán", "Ibarra",
      "Jiménez", "Lara", "López", "Magaña", "Medrano", "Mendoza", "Montes", "Navarro", "Ochoa", "Orozco", "Pacheco", "Padilla", "Quezada", "Ramírez", "Rentería", "Ríos",
      "Salas", "Santiago", "Solís", "Tovar", "Valdez", "Velasco", "Villegas", "Zamora", "Zúñiga",
    ],
  },
  {
    count: 34,
    spanish: 0,
    first: [
      "Achol", "Adut", "Amina", "Asha", "Ayen", "Bol", "Deng", "Fadumo", "Garang", "Halima", "Hassan", "Ibrahim", "James", "Khadija", "Kuol", "Layla", "Mabior", "Mary", "Musa",
      "Nyibol", "Peter", "Sahra", "Santino", "Zahra",
    ],
    last: ["Abdullahi", "Ajak", "Akol", "Arop", "Deng", "Farah", "Garang", "Hussein", "Jama", "Kuol", "Lual", "Majok", "Mohamud", "Nur", "Osman", "Thon", "Tut", "Wol"],
  },
  {
    count: 48,
    spanish: 0,
    first: [
      "Anil", "Anjali", "Bhim", "Chen", "Deepa", "Duc", "Eh Doh", "Grace", "Hoa", "Htoo", "Jin", "Kamala", "Kavita", "Lan", "Laxmi", "Lily", "Mei", "Minh", "Naw Paw", "Nirmala",
      "Prakash", "Quan", "Ravi", "Rina", "Sanjay", "Saw Wah", "Sita", "Soo-jin", "Tika", "Trang", "Vinh", "Yan",
    ],
    last: [
      "Adhikari", "Bhattarai", "Chang", "Dang", "Gurung", "Ho", "Htay", "Huang", "Iyer", "Khadka", "Kim", "Lam", "Moo", "Ngo", "Park", "Patel", "Pham", "Poudel", "Rai", "Reddy",
      "Sharma", "Shwe", "Tamang", "Vu", "Wang", "Zhao",
    ],
  },
] as const satisfies readonly { count: number; spanish: number; first: readonly string[]; last: readonly string[] }[];
