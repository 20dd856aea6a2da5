#include "prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace restaurant {
namespace {

bool confirmed(QWidget *parent, const QString &text, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, QString(), text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *button = box.addButton(yes, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == button;
}

int chosen(QWidget *parent, const QString &text, const QStringList &buttons)
{
    QMessageBox box(QMessageBox::Question, QString(), text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> made;
    for (const QString &button : buttons)
        made += box.addButton(button, QMessageBox::AcceptRole);
    box.exec();
    return static_cast<int>(made.indexOf(box.clickedButton()));
}

void told(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

Prompts Prompts::dialogs()
{
    return {[](QWidget *parent, const QString &title, const QString &filter) {
                return QFileDialog::getOpenFileName(parent, title, {}, filter);
            },
            [](QWidget *parent, const QString &title, const QString &filter,
               const QString &suggestion) {
                return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
            },
            confirmed, chosen, told};
}

} // namespace restaurant
