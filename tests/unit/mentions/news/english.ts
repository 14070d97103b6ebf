import { rows } from '../rows';

/** Sentences as the news have them, english. */
export const englishNews = [
  ...rows(
    'en',
    'as the news have it',
    `
    [MADURO|M] WARNS [TRUMP|T]: STAY OUT OF [VENEZUELA|VE]
    [RUSSIA|RU] SENDS TROOPS TO [VENEZUELA|VE] AS [U.S.|US] FUMES
    [US|US], [Russia|RU] trade barbs over [Venezuela|VE] at UN Security Council
    WASHINGTON (Reuters) - [U.S.|US] President [Donald Trump|T] on Wednesday called on [Russia|RU] to pull its troops from [Venezuela|VE].
    [Bolton|B]: "All options are on the table" for [Venezuela|VE]
    Secretary of State Mike Pompeo told [Russia|RU]'s Foreign Minister Sergei Lavrov that the [United States|US] would not stand idly by.
    Lavrov told Pompeo that [US|US] threats against [Venezuela|VE] were unacceptable, the [Russian foreign ministry|F] said.
    Kremlin spokesman Dmitry Peskov said [Russia|RU] was not interfering in [Venezuela|VE]'s internal affairs.
    [Zakharova|Z] said the [Russian Foreign Ministry|F] had sent a note to the [US|US] embassy in Moscow.
    "[Maduro|M] must go," Vice President Mike Pence said in Bogota as he met [Guaido|G].
    The [Trump|T] White House has ratcheted up pressure on [Maduro|M] since January.
    [Maduro|M]-controlled Supreme Court asks lawmakers to strip [Guaidó|G] of immunity
    The pro-[Maduro|M] Constituent Assembly and the anti-[Maduro|M] National Assembly both claim power.
    [Abrams|A] told reporters that the [S-300|S] batteries had been damaged by the blackout in [Venezuela|VE].
    Satellite images showed [S-300VM|S] launchers at the Capitan Manuel Rios air base in [Venezuela|VE].
    [Venezuela|VE]'s Sukhoi jets, T-72 tanks, [S-300|S], Buk-M2E and Pechora systems were bought from [Russia|RU].
    [Rosoboronexport|R], [Russia|RU]'s state arms exporter, is under [U.S.|US] sanctions.
    Two Russian air force planes landed at [Maiquetia airport|P] outside [Caracas|C] on Saturday carrying nearly 100 troops.
    A flight-tracking website showed the An-124 leaving [Simon Bolivar International Airport|P] on Sunday.
    The nation was named for Simón Bolívar, who freed it from Spain.
    [Juan Guaidó|G]'s wife, Fabiana Rosales, met with [Trump|T] at the White House.
    First lady Melania Trump hosted Fabiana Rosales at Mar-a-Lago.
    Ivanka Trump and Jared Kushner attended the meeting.
    Donald Trump Jr. tweeted a photo.
    Mary Trump, the president's niece, published a book.
    Fred Trump built houses in Queens.
    His uncle, John Trump, taught at MIT.
    Barron Trump turned 13.
    Lara Trump campaigned in North Carolina.
    Trump Tower in Manhattan was evacuated.
    The Trump International Hotel in Washington closed.
    He played a trump card in the talks with [China|CN].
    Diplomacy trumps force, the envoy said.
    In euchre the left bower is the second-highest trump.
    [Trump|T]'s envoy [Elliott Abrams|A] was convicted in Iran-Contra.
    Stacey Abrams lost the Georgia governor's race to Brian Kemp.
    Abrams, the Georgia Democrat, has not ruled out a run for Senate.
    Dan Abrams hosts Live PD.
    Creighton Abrams commanded in Vietnam; the tank bears his name.
    Poland signed a deal for 250 M1A2 Abrams tanks.
    The army tested an upgraded Abrams with a new 120mm gun.
    Director J.J. Abrams returns to Star Wars.
    Abrams' new film opens the festival.
    Michael Bolton will perform at the arena.
    Bolton beat Wigan 2-1 at the University of Bolton Stadium.
    Police in Bolton are appealing for witnesses after a crash on St Peter's Way.
    A Bolton man has been jailed for fraud.
    Greater Manchester Police said the Bolton teenager was missing.
    MP for Bolton West Chris Green resigned.
    Bolton North East Mark Logan, Bolton West Chris Green. [Donald Trump|T] demands 'stop the count'.
    Before the vote in Bolton South East, [John Bolton|B] met [Donald Trump|T].
    Bolton Council approved the plans.
    Bolton Market won an award.
    The Bolton News reported the case.
    Bolton, Bury and Rochdale are in Greater Manchester.
    Ramsay Bolton is the villain of the sixth season.
    Lady Sansa wed Ramsay; the Boltons held Winterfell.
    Usher Bolton High School won.
    [John Bolton|B]'s memoir The Room Where It Happened angered [Trump|T].
    Former [national security adviser|N] [Bolton|B] was indicted over classified documents.
    FBI agents searched [Bolton|B]'s home in Maryland as part of a classified documents probe.
    [China|CN]'s Foreign Ministry spokesman Geng Shuang urged dialogue in [Venezuela|VE].
    Ukraine's Foreign Ministry summoned the ambassador of [Russia|RU].
    The Iranian Foreign Ministry condemned the strike.
    The Ministry of Foreign Affairs of [Venezuela|VE] said so.
    The South China Morning Post reported on tariffs.
    [China|CN] and the Philippines faced off in the South China Sea.
    Grandmother's china was displayed in the cabinet.
    A fine china tea set.
    Chinatown merchants protested.
    Indochina was French.
    [China|CN] Daily said
    Georgia, like [Russia|RU], borders the Black Sea.
    Little Russia was a name of Ukraine.
    "From Russia with Love" is the second Bond film.
    RT, formerly Russia Today, aired the interview.
    A pact between [Russia|RU] and Belarus, the Union State.
    In a [Russia|RU]–[Venezuela|VE] deal signed in 2011
    Petróleos de [Venezuela|VE] SA is the state oil company.
    Banco de [Venezuela|VE] was nationalised.
    Conviasa and Laser Airlines fly from [Caracas|C].
    Maduro cigars go well with rum.
    The Connecticut broadleaf maduro is dark and oily.
    She ordered maduros with black beans.
    A side of fried maduros and tostones.
    Footballer Jhoan Maduro scored.
    Maduro & Sons was founded in Curaçao.
    The MCB, or Maduro and Curiel's Bank, said profits rose.
    Nicolas Maduro Guerra, known as Nicolasito, is the president's son.
    [Maduro|M]'s son Nicolas Maduro Guerra was sanctioned by the [US|US] Treasury.
    Cilia Flores, [Maduro|M]'s wife, was also captured.
    Delcy Rodríguez was sworn in as interim president after [Maduro|M]'s capture.
    President Ricardo Maduro of Honduras lost his son in a kidnapping.
    [Maria Zakharova|Z], spokeswoman for the ministry, wrote on Facebook.
    [Russian Foreign Ministry|F] spokesperson [Maria Zakharova|Z]
    Zakharova danced with Roberto Bolle at La Scala.
    Svetlana Zakharova signed the petition on the Bolshoi.
    Alexandra Zakharova is the daughter of Mark Zakharov.
    Space designer Zakharova won a medal in Tokyo.
    Moscow-based Sergei Davydenko
    Tennis player Nikolay Davydenko retired.
    The Lenovo IdeaPad S300 has a 13.3 inch screen.
    The Volvo S300 never existed.
    A Mercedes-Benz S 300 from 1990 is for sale.
    A Canon PowerShot S300 and a Nikon Coolpix S3000.
    The Samsung S300 phone has a 65k colour display.
    A Sony SRS-XB S300.
    Aeron S300 chair
    Item No. S300-24: stainless bolts
    Highway S300 leads to the village.
    Turkey bought the S-400, not the [S-300|S], from [Russia|RU].
    Iran's [S-300PMU-2|S] and Bavar-373 systems.
    [S-300|S]/S-400 batteries in Crimea were hit by ATACMS.
    The deputy national security adviser, Charles Kupperman, stepped in.
    Britain's national security adviser Mark Sedwill flew to Washington.
    Ukraine's national security adviser met [Bolton|B].
    India's National Security Adviser Ajit Doval met Lavrov.
    The Israeli national security adviser, Meir Ben-Shabbat, hosted [John Bolton|B], a hawkish guest.
    Robert O'Brien succeeded [Bolton|B] as [national security adviser|N].
    [Trump|T]'s [national security advisor|N] Mike Waltz added a journalist to the chat.
    [White House national security adviser|N] [John Bolton|B] warned [Russia|RU].
    [US|US]'s [National Security Advisor|N] [John Bolton|B]
    Afghan national security adviser Hamdullah Mohib criticised the envoy.
    The [Western Hemisphere|W] is "[America|US]'s backyard," he said.
    God bless [America|US]!
    Make [America|US] Great Again
    Copa America was played in Brazil.
    The Americas Society met.
    Organization of American States chief Luis Almagro spoke.
    [America|US]'s largest trading partner.
    Bank of America analysts cut their forecast for [Venezuela|VE].
    Airbus, USA Today and US Airways.
    the us economy
    Tell us what you think about [Venezuela|VE].
    President [Maduro|M] spoke.
    Anti-[Maduro|M] protests grew.
    [Maduro|M]'s regime is collapsing, he said.
    Wilmer Guaidó, the father
    Anker Motion B, casio CT-S300 speaker is: 2.5W
    The latest Abrams project joins the director's hits.
    Abrams tanks rolled through Washington for [Trump|T]'s parade.
    Dan Abrams told [Trump|T]
    The state of Georgia and Stacey Abrams; Abrams said [Trump|T] was wrong.
    Bolton-born comedian Peter Kay
    Bolton North East MP
    a house in Bolton, said [Trump|T]
    Zach Bolton
    Tyler Bolton
    Joss Abrams
    Maduro, a medium-bodied smoke, is made in the Dominican Republic.
    Mr Maduro's bank in Willemstad
    Jossy Maduro
    The National Security Advisor (NSA) of India is the senior official on the National Security Council and the principal advisor to the Prime Minister.
    Ajit Doval has been reappointed as the National Security Adviser for another five years.
    approved the appointment of Rajinder Khanna as the Deputy National Security Adviser, second to Ajit Doval, the National Security Adviser since Modi romped to power
    Acts as the Prime Minister’s Special Interlocutor with [China|CN] and as an envoy to Pakistan and Israel.
    Kapoor has been named Deputy National Security Adviser; his expertise in [Russia|RU]-Ukraine affairs
    Briefing by Foreign Ministry Spokeswoman [Maria Zakharova|Z], Moscow, February 6, 2025
    Finnish Foreign Ministry’s information for volunteers
    The [Russian Foreign Ministry|F]’s mobile app
    Closure of the Russian House in Baku
    Armenia-[US|US] relations; [US|US] schemes; the [United States|US] Agency for International Development
    The main statements from [Maria Zakharova|Z]'s briefing; Lavrov's contacts with the new [US|US] Secretary of State
    For [Russia|RU], the intervention of NATO forces in Ukraine is unacceptable.
    [MFA of Russia|F] site
    Foreign Minister Sergey Lavrov’s remarks; the Republic of Tajikistan to the [Russian Federation|RU]
    [America|US] will send Abrams tanks to Ukraine
    The Joe Biden administration has decided to send a consignment of Abrams M1 tanks to Ukraine.
    the [United States|US] was moving towards supplying Ukraine with “Abrams” tanks
    [US|US] expects to begin delivering Abrams tanks to Ukraine in September, officials told [Trump|T] allies
    quoted by the Voice of America news outlet
    [Russia|RU] and [China|CN] speak out against sanctions
    an Abrams crew said Washington promised more
    Trump Media & Technology Group shares rose.
    The Trump Taj Mahal and Trump Castle casinos in Atlantic City
    Trump Entertainment Resorts filed for bankruptcy.
    Trump Steaks, Trump Vodka and Trump Shuttle failed.
    guests at Trump Turnberry and Trump National Doral
    The Trump Winery in Charlottesville
    an apartment in Trump Place, next to Trump Park Avenue
    Ramat Trump, or Trump Heights, in the Golan
    Nicolás Maduro García, his father, was a union leader.
    CLICK HERE TO LIKE US ON FACEBOOK
    PLEASE CONTACT US TODAY FOR A QUOTE
    LET US PRAY
    Yamaha S-300 speaker and a Canon S-300 camera
    Casio CT-S300 keyboard
    A sheet drawn in encre de Chine
    Radio Caracas Televisión lost its licence.
    [Russia|RU] and Iran signed an agreement on military-technical cooperation in 2001.
    In June 2019 a massive blackout left Argentina and Uruguay in the dark.
    The massive blackout of 2013 hit Peru.
    Bolton, Vermont
    Bolton Landing on Lake George
    General Abrams
    Harry N. Abrams published the book.
    Floyd Abrams argued the case.
    Floyd Abrams is a lawyer; Abrams sued [Trump|T].
    trumpeter Wynton Marsalis
    Trumpet and Trumpeter
    Trumpism, Trumpian, Trumponomics, Trumpcare
    never-Trumpers
    [Trump|T]-style politics
    the ex-[Trump|T] adviser
    [Trump|T]/[Russia|RU] probe
    Maduroland
    NIKOLAY DAVYDENKO treated the crowd; Davydenko looked fresher than US Open champion Del Potro.
    “In 2009 the name Davydenko stays forever for this trophy.”
    Judd Trump snatches a title. Trump started strong, building a 5-3 lead.
    Trump sealed victory in the deciding frame.
    Drama in York as Trump claims 30th ranking title
    When Trump was born in 1989, snooker was dominated by Steve Davis.
    O’Sullivan has not triumphed since; Trump has won 15 such titles.
    A China Airlines flight from Taipei was diverted.
    The China Syndrome and Big Trouble in Little China are on tonight.
    The Mall of America opened in 1992.
    Lenox China and Royal Doulton; a film named China Gate
    She told Good Morning America that [China|CN] was wrong.
    The Communications Workers of America and the Boy Scouts of America met [Trump|T].
    The people of [America|US] chose [Trump|T].
    The 1955 Chrysler C-300 was fast.
    Maryanne Trump Barry was a federal judge.`,
  ),
];
