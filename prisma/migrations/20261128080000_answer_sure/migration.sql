-- AlterTable
ALTER TABLE "Answer" ADD COLUMN     "sure" BOOLEAN;
