// Makes resident pages quicker for those who have JavaScript. Everything here also works without it.
import { keepDrafts } from "./drafts";
import { countCharacters, submitOnChange } from "./fields";
import { showSimilar } from "./similar";
import { toggleInPlace } from "./toggles";

document.documentElement.dataset.enhanced = "";
for (const input of document.querySelectorAll<HTMLInputElement>("input[data-enhanced]"))
  input.value = input.dataset.enhanced ?? "";

toggleInPlace();
showSimilar();
countCharacters();
submitOnChange();
keepDrafts();
document.querySelector<HTMLElement>("[data-error-summary]")?.focus();
