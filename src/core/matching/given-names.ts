/**
 * First names that people in the news bear, by language: another's before a surname says that he is meant. They belong to no
 * briefing, and are inflected like names of the language. Left out are those that may be a word or a place before a surname:
 * Will Trump, the Bill Trump signed, Democrats Sue Trump, Christian Trump voters, the Rose Garden, Virginia, "Sam Trump" (Polish
 * for Trump himself). One that a person of the briefing bears tells nothing of that person.
 */
export const GIVEN_NAMES: Readonly<Record<string, string>> = {
  mul: 'Nicolasito Morris Duane Daryl Conchita Wilmer Blaine Chloe Bernd Aaron Abby Abigail Adam Adrian Agnes Aidan Alan Albert Alberto Alejandra Alejandro Alessandro Alex Alexander Alexandra Alexis Alfred Alfredo Alice Alicia Alison Allison Alvin Amanda Amber Amy Ana Andrea Andreas Andreea Andrei Andrew Andrés Andy Angel Angela Anita Ann Anna Anne Annie Anthony Antonio Antônio António Ariana Arthur Arturo Ashley Aubrey Audrey Augusto Austin Barbara Barron Barry Beatriz Ben Benjamin Bernard Bernie Beth Betty Beverly Billy Bob Bobby Boris Brad Bradley Brandon Brenda Brett Brian Bruce Bruno Bryan Caitlin Camila Camilo Carl Carla Carlo Carlos Carmen Carol Caroline Carrie Carter Casey Catherine Cecilia Celia Charles Charlie Charlotte Cheryl Chelsea Chris Christina Christine Christopher Cindy Claire Clara Clarence Claude Claudia Clayton Cody Connor Craig Creighton Cristian Cristina Curtis Cynthia Daisy Dale Dan Daniel Daniela Danielle Danny Darren Dave David Dean Deborah Debra Dennis Derek Derrick Diana Diane Diego Dominic Donna Doris Dorothy Doug Douglas Duncan Dustin Dylan Earl Ed Eddie Edgar Eduardo Edward Edwin Elena Elizabeth Ella Ellen Emil Emily Emma Enrique Eric Erica Erik Erin Ernest Ernesto Esther Ethan Eugene Eva Evan Evelyn Felipe Fernando Fernanda Florence Florin Floyd Frances Francesco Francis Francisco Frank Fred Freddie Frederick Friedrich Gabriel Gabriela Gabrielle Gail Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gilbert Giovanni Giulia Giuseppe Glen Glenn Gloria Gordon Grace Graham Greg Gregory Guillermo Gustavo Hannah Hans Harold Harriet Harry Heather Hector Hedwiges Helen Henry Herbert Hilary Hillary Holly Howard Hugh Hugo Ian Inés Irene Isaac Isabel Isabella Ivan Ivana Ivanka Jack Jackie Jackson Jacob Jaime Jake James Jamie Jan Jane Janet Janice Jared Jasmine Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jesús Jill Jim Jimmy Joan Joanna Joaquín Joe Joel Johann Johannes Johnny Jon Jonathan Jorge Joseph Josephine Joshua Josh Joyce José Joy João Juana Judd Judith Judy Julia Julian Juliana Julie Julio Justin Kai Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Katy Kay Keith Kelly Ken Kenneth Kenny Kevin Kimberly Kristen Kurt Kyle Lara Larry Laura Lauren Laurence Lawrence Lea Leah Lee Leo Leon Leonard Leonardo Leopoldo Leslie Lewis Liam Linda Lisa Logan Lorena Lorenzo Louis Louise Lucas Lucia Lucy Luigi Luis Luiz Luke Lydia Lynn Madelaine Madeleine Malcolm Manuel Marc Marcel Marcela Marcelo Marco Marcos Marcus Margaret Margarita Mariana Marie Marilyn Mario Marion Mark Marko Marta Martha Martin Martín Marvin Mary Maryanne Matt Matteo Matthew Mauricio Max Maxim Megan Melania Melanie Melissa Michael Michaela Michel Michelle Miguel Mike Mildred Milton Miriam Molly Monica Morgan Nadia Nancy Naomi Natalia Natalie Nathan Neil Nick Nicole Nigel Nina Noah Noel Nora Norman Olga Oliver Olivia Omar Oscar Oswaldo Otto Owen Pablo Pamela Paola Pat Patricia Patricio Patrick Patty Paul Paula Paulo Pedro Peggy Penny Pete Peter Phil Philip Philippe Phillip Pierre Pilar Priscilla Rachel Rafael Ralph Ramón Randy Raquel Raul Raymond Raúl Rebecca Renata Ricardo Richard Rick Rita Robert Roberta Roberto Robin Rodolfo Rodrigo Roger Roland Ron Ronald Ronnie Rosa Ross Roy Ruben Russell Ruth Ryan Sally Samantha Samuel Sandra Sara Sarah Scott Sean Sergei Sergio Shane Shannon Sharon Shaun Shawn Sheila Simon Sofia Sonia Sophia Sophie Spencer Stacey Stacy Stanley Stefan Stefano Stella Stephanie Stephen Steve Steven Stuart Susan Suzanne Sylvia Tamara Tanya Tara Ted Teresa Terry Thelma Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tommy Tony Tracy Travis Trevor Tyler Valentina Valeria Vanessa Vera Verónica Veronica Vicente Victor Victoria Vincent Vincenzo Vivian Walter Warren Wayne Wendy Wilhelm William Willie Xavier Xiomara Shai Clint Yolanda Zoe Nikolai Nikolay Nikolaj Alexei Aleksandra Alexandra Aleksandr Dmitri Dmitry Ekaterina Evgeny Evgenia Galina Igor Irina Ksenia Lyudmila Mikhail Natalya Oleg Olga Pavel Sergey Svetlana Tatiana Valery Vladimir Yana Yelena Yulia Yuri Zinaida Vasily Viktor Viktoria Vadim Denis Roman Ruslan Timur Anastasia Darya Daria Polina Kristina Larisa Lidia Nadezhda Ludmila Inna Gracie Nuno Rui Tiago Tomás John Juan Maria Donald Nicolás Elliott',
  ru: 'Артемий Матвей Даниил Егор Ростислав Леонид Филипп Диана Алина Алёна Арина Александр Александра Алексей Алла Анастасия Анатолий Андрей Анна Антон Антонина Артём Борис Вадим Валентин Валентина Валерий Валерия Василий Вера Вероника Виктор Виктория Виталий Владимир Владислав Вячеслав Галина Геннадий Георгий Григорий Дарья Денис Дмитрий Евгений Евгения Екатерина Елена Елизавета Зинаида Зоя Иван Игорь Илья Инна Ирина Кирилл Константин Кристина Ксения Лариса Лев Лидия Любовь Людмила Максим Маргарита Марина Марк Михаил Надежда Наталия Наталья Никита Николай Нина Оксана Олег Ольга Павел Пётр Полина Раиса Роман Руслан Светлана Семён Сергей Софья Станислав Степан Тамара Татьяна Тимур Фёдор Алиса Варвара Жанна Карина Стелла Эльвира Эдуард Юлия Юрий Яна Ярослав Майкл Стейси Рикардо Эрик Меланья Мелания Иванка Мэри Лара Тиффани Фред Джей Пол Том Роберт Стив Кевин Билл Барон Бэррон Ивана Густаво Нуно Жоау Ванесса Нуну Сьюзан',
  uk: 'Мері Тіффані Олександр Олександра Олексій Андрій Ганна Василь Віктор Вікторія Володимир Галина Дмитро Євген Іван Ігор Ірина Катерина Марко Микола Михайло Наталія Олена Ольга Павло Петро Світлана Сергій Тетяна Юлія Юрій Майкл Іванка Меланія Рікардо Ерік Лара Баррон Сьюзан',
  bg: 'Тифани Мери Александър Андрей Анна Георги Димитър Елена Иван Николай Петър Стефан Майкъл Иванка Мелания Рикардо Ерик Барън Лара Светлана',
  ar: 'ماري مايكل ستايسي إيفانكا ميلانيا إريك ريكاردو ايفانكا اريك سفيتلانا إيفانا بارون لارا تيفاني روبرت فريد فانيسا كاي',
  fa: 'مری مایکل ایوانکا ملانیا اریک سوتلانا ایوانا بارون لارا تیفانی رابرت',
  he: 'מרי קאי טיפאני מלאניה איבנקה סבטלנה מייקל איוונקה מלניה אריק סטייסי ריקרדו איוונה ברון לארה',
  el: 'Μαίρη Τίφανι Φρεντ Κάι Μάικλ Ιβάνκα Μελάνια Έρικ Στέισι Ρικάρντο Έλενα Σβετλάνα Λάρα Μπάρον',
  ko: '티파니 메리 프레드 바론 카이 수전 이방카 멜라니아 마이클 에릭 리카르도 스베틀라나 라라 배런 이바나',
  mk: 'Меланија Иванка Светлана',
  hi: 'टिफनी लारा मैरी इवांका मेलानिया मिलेनिया माइकल स्वेतलाना एरिक बैरन',
  bn: 'লারা ইভাঙ্কা মেলানিয়া মাইকেল স্বেতলানা এরিক ব্যারন',
  ka: 'ერიკ ბერონ ივანკა მელანია მაიკლ სვეტლანა',
  hy: 'Էրիկ Իվանկա Մելանիա Մայքլ Սվետլանա',
  ta: 'இவாங்கா மெலனியா',
  te: 'ఇవాంకా మెలానియా',
  gu: 'ઇવાન્કા મેલાનિયા ઈવાંકા',
  pa: 'ਮੇਲਾਨੀਆ ਇਵਾਂਕਾ',
  kn: 'ಮೆಲಾನಿಯಾ',
  ml: 'മെലാനിയ',
  pl: 'Melania Ivanka Swietłana',
  cs: 'Melanie Ivanka Svetlana',
  sk: 'Melania Ivanka',
  hr: 'Melania Melanija Ivanka',
  lv: 'Ēriks Melānija Ivanka',
  lt: 'Melanija Ivanka',
  sr: 'Мери Тифани Меланија Иванка Светлана Рикардо Мајкл',
  th: 'เมลาเนีย อิวานกา แบร์รอน',
  ur: 'بیرن میلانیا ایوانکا',
  az: 'Melaniya',
  de: 'Swetlana Anastassija',
};
