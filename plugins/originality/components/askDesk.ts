export { askApi as askDesk, type ApiTrouble as DeskTrouble } from '../../../src/cms/askApi'
