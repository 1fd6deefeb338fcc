export { defaultTemplates as templates } from "~/features/desk/default-templates";
