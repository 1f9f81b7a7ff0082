/** Women who held an office whose name has a feminine: « chancelière », « Première ministre ». By person. */
export const WOMEN: ReadonlySet<string> = new Set(
  `andrea-thompson angela-merkel anniken-huitfeldt beatrix benazir-bhutto charlotte claudia-sheinbaum condoleezza-rice corazon-aquino
  cristina-fernandez-de-kirchner dalia-grybauskaite dilma-rousseff dina-boluarte doris-leuthard elizabeth-ii ellen-johnson-sirleaf erna-solberg
  ertha-pascal-trouillot eugenia-charles federica-mogherini fiame-naomi-mataafa gabriela-michetti giorgia-meloni gloria-macapagal-arroyo
  golda-meir gro-harlem-brundtland haya-rashed-al-khalifa helen-clark helle-thorning-schmidt hilda-heine hillary-clinton indira-gandhi
  ingrida-simonyte jacinda-ardern jenny-shipley johanna-sigurdardottir joyce-banda julia-gillard juliana julie-bishop kaja-kallas kamala-harris
  katrin-jakobsdottir kersti-kaljulaid khaleda-zia kolinda-grabar-kitarovic liz-truss madeleine-albright maia-sandu margaret-thatcher
  margrethe-ii marta-lucia-ramirez mary-mcaleese mary-robinson megawati-sukarnoputri mette-frederiksen mia-mottley michelle-bachelet
  milka-planinc mireya-moscoso park-geun-hye roza-otunbayeva salome-zourabichvili samia-suluhu-hassan sheikh-hasina sirimavo-bandaranaike
  tansu-ciller tarja-halonen theresa-may ursula-von-der-leyen vaira-vike-freiberga vigdis-finnbogadottir violeta-chamorro wendy-sherman
  wilhelmina`.split(/\s+/),
);
