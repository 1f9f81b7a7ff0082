import type { Words } from "../en.ts";

export const saved: Words["saved"] = {
  keepAs: "Garder cette page sous le nom",
  save: "Enregistrer",
  blocked: "Non gardé\u00A0: ce navigateur n’autorise aucun stockage à la page. Copiez plutôt le lien.",
  full: "Non gardé\u00A0: ce navigateur n’a plus de place pour cette page. Supprimez une vue, ou copiez plutôt le lien.",
  kept: "Enregistré.",
  renamed: (name) => `S’appelle maintenant «\u00A0${name}\u00A0».`,
  nameless: "Une vue a besoin d’un nom.",
  taken: (name) => `Une autre vue s’appelle «\u00A0${name}\u00A0».`,
  deleted: (name) => `«\u00A0${name}\u00A0» supprimée.`,
  back: "Rétabli.",
  undo: "Annuler la suppression",
  hint: "Gardé dans ce seul navigateur. Pour partager une vue, copiez son lien.",
  rename: "Renommer",
  renameView: (name) => `Renommer ${name}`,
  delete: "Supprimer",
  deleteView: (name) => `Supprimer ${name}`,
  newName: (name) => `Nouveau nom de ${name}`,
  cancel: "Annuler",
};
